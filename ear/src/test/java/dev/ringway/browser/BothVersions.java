package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What holds now, beside what somebody had read or typed. */
final class BothVersions {
    private BothVersions() {}

    /** One row at least has both. */
    static void seenBy(Person person, String heading, String now, String mine) {
        Locator both = person.page().locator(".side-by-side");
        assertThat(both).containsText(heading);
        assertThat(both.locator("tbody td:nth-of-type(1)").filter(having(now)).first())
                .isVisible();
        assertThat(both.locator("tbody td:nth-of-type(2)").filter(having(mine)).first())
                .isVisible();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
