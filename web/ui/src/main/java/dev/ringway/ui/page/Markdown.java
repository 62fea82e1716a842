package dev.ringway.ui.page;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns CommonMark into HTML in which nothing can act. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowCommonBlockElements()
            .allowElements(Markdown::below, "h1", "h2", "h3", "h4", "h5", "h6")
            .allowCommonInlineFormattingElements()
            .allowElements("a", "pre", "hr")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    /** The text stands below a heading of the page, which is of the third level at most. */
    private static final int DEEPER = 3;

    private Markdown() {}

    private static String below(String heading, List<String> attributes) {
        return "h" + Math.min(6, heading.charAt(1) - '0' + DEEPER);
    }

    public static String html(String markdown) {
        return markdown == null ? "" : HARMLESS.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
