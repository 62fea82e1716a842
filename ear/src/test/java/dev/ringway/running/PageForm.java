package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser sends for a form of a page. */
final class PageForm {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>\\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*selected[^>]*>");

    private PageForm() {}

    /** What a browser would send: the hidden fields of the page, a reason, and the button that is pressed. */
    static Map<String, String> of(Answer page, String form, String button) {
        Map<String, String> sent = hiddenFields(page);
        sent.put(form, form);
        sent.put(form + ":reason", "as the test says");
        sent.put(form + ":" + button, "pressed");
        return sent;
    }

    /** What somebody would send who makes up a form that the page does not have; a page without any has no state. */
    static Map<String, String> pressed(Answer page, String form, String button) {
        Map<String, String> sent = fieldsOf(page);
        sent.put(form, form);
        sent.put(form + ":" + button, "pressed");
        return sent;
    }

    /**
     * What a browser sends when the button is pressed: every field of its form.
     *
     * @param button what stands in its tag
     * @param typed by the field's name as it stands beside the button
     */
    static Map<String, String> filled(Answer page, String button, Map<String, String> typed) {
        String name = button(page, button).orElseThrow(() -> new AssertionError("No " + button + " on " + page));
        String form = name.substring(0, name.indexOf(':'));
        Map<String, String> sent = fields(formOf(page.text(), form));
        String beside = name.substring(0, name.lastIndexOf(':') + 1);
        typed.forEach((field, text) -> sent.put(beside + field, text));
        sent.put(form, form);
        sent.put(name, "pressed");
        return sent;
    }

    /** The name of the button with this in its tag. */
    static Optional<String> button(Answer page, String markup) {
        return INPUT.matcher(page.text())
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains("type=\"submit\"") && tag.contains(markup))
                .map(tag -> attribute(tag, "name"))
                .findFirst();
    }

    static Map<String, String> hiddenFields(Answer page) {
        Map<String, String> fields = fieldsOf(page);
        assertTrue(fields.containsKey("jakarta.faces.ViewState"), page::toString);
        return fields;
    }

    static Map<String, String> fieldsOf(Answer page) {
        Map<String, String> fields = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page.text());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    private static String formOf(String page, String form) {
        int begin = page.indexOf("<form id=\"" + form + "\"");
        return page.substring(begin, page.indexOf("</form>", begin));
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        INPUT.matcher(form).results().map(MatchResult::group).forEach(tag -> put(fields, tag));
        AREA.matcher(form)
                .results()
                .forEach(area -> fields.put(attribute(area.group(1), "name"), plain(area.group(2))));
        SELECT.matcher(form)
                .results()
                .forEach(select -> fields.put(attribute(select.group(1), "name"), selected(select.group(2))));
        return fields;
    }

    private static void put(Map<String, String> fields, String tag) {
        boolean unticked = tag.contains("type=\"checkbox\"") && !tag.contains("checked=");
        if (!unticked && !tag.contains("type=\"submit\"")) {
            fields.put(attribute(tag, "name"), plain(attribute(tag, "value")));
        }
    }

    private static String selected(String options) {
        Matcher selected = OPTION.matcher(options);
        Matcher any = Pattern.compile("<option\\b[^>]*>").matcher(options);
        assertTrue(any.find(), options);
        return plain(attribute(selected.find() ? selected.group() : any.group(), "value"));
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
