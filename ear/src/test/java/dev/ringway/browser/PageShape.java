package dev.ringway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every page has in common, whatever it is about. */
final class PageShape {
    private static final Map<String, Integer> ONE_OF = new TreeMap<>(Map.of(
            "h1", 1,
            "body > header", 1,
            "main", 1,
            "body > footer", 1,
            "html[lang]", 1,
            "a.skip[href='#content']:first-child", 1,
            "main#content[tabindex='-1']", 1));
    private static final String COUNT =
            "parts => Object.fromEntries(parts.map(part => [part, document.querySelectorAll(part).length]))";
    private static final String WIDTH = "() => document.scrollingElement.scrollWidth - innerWidth";

    private PageShape() {}

    static void check(Page page, String what) {
        assertEquals(
                ONE_OF,
                new TreeMap<>((Map<?, ?>) page.evaluate(COUNT, List.copyOf(ONE_OF.keySet()))),
                () -> "Parts of " + what);
        int tooWide = (Integer) page.evaluate(WIDTH);
        assertTrue(tooWide <= 0, () -> what + " is " + tooWide + " pixels wider than the screen");
        String text = page.locator("body").innerText();
        assertTrue(!text.contains("???"), () -> "A text is missing on " + what + ": " + text);
    }

    /** The first thing that the keyboard reaches leads past the menu. */
    static void canBeSkippedTo(Page page, String what) {
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("document.activeElement.matches('a.skip')"), () -> "First in " + what);
        page.keyboard().press("Enter");
        assertEquals("content", page.evaluate("document.activeElement.id"), () -> "Skipped to in " + what);
    }
}
