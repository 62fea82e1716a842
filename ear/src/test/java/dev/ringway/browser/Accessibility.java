package dev.ringway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe knows of the Web Content Accessibility Guidelines 2.2, levels A and AA. */
final class Accessibility {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    static void check(Page page, String what) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        String found = violations.stream().map(Accessibility::words).collect(Collectors.joining("\n"));
        assertEquals("", found, () -> "axe objects to " + page.url() + " " + what);
    }

    private static String words(Rule rule) {
        String places = rule.getNodes().stream()
                .limit(5)
                .map(node -> "  " + node.getHtml())
                .collect(Collectors.joining("\n"));
        return rule.getId() + ": " + rule.getHelp() + "\n" + places;
    }
}
