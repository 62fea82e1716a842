package dev.ringway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** Somebody who uses a page with the keyboard alone. */
final class Keys {
    private static final int MOST_STEPS = 200;

    private final Person person;
    private final Page page;

    Keys(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** One key after the other. */
    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Goes there from where the focus is, as the Tab key leads, and types. */
    Keys writes(String field, String text) {
        reaches(page.getByLabel(field));
        page.keyboard().insertText(text);
        return this;
    }

    /** Goes to the button, presses it and reads what the page says to it. */
    Keys presses(String button, String answer) {
        reaches(person.button(button));
        person.page().keyboard().press("Enter");
        page.locator("#messages").getByText(answer).waitFor();
        page.waitForLoadState(LoadState.LOAD);
        person.looks();
        return this;
    }

    Keys reaches(Locator target) {
        target.waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key never leads to " + target);
    }
}
