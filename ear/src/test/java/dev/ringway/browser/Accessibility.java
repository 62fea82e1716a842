package dev.ringway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe knows of the Web Content Accessibility Guidelines 2.2, levels A and AA. */
final class Accessibility {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AXE = axe();
    private static final String VIOLATIONS = """
            async tags => {
              const found = await axe.run({runOnly: tags, resultTypes: ["violations"], iframes: false, preload: false});
              return found.violations.map(rule => rule.id + ": " + rule.help + "\\n"
                + rule.nodes.slice(0, 5).map(node => "  " + node.html).join("\\n")).join("\\n");
            }
            """;

    private Accessibility() {}

    static void check(Page page, String what) {
        if (Boolean.TRUE.equals(page.evaluate("typeof window.axe === 'undefined'"))) {
            page.evaluate(AXE);
        }
        assertEquals("", page.evaluate(VIOLATIONS, RULES), () -> "axe objects to " + page.url() + " " + what);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe cannot be read", e);
        }
    }
}
