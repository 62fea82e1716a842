package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser sends for a form of a page. */
final class PageForm {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

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

    static Map<String, String> hiddenFields(Answer page) {
        Map<String, String> fields = fieldsOf(page);
        assertTrue(fields.containsKey("jakarta.faces.ViewState"), page::toString);
        return fields;
    }

    private static Map<String, String> fieldsOf(Answer page) {
        Map<String, String> fields = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page.text());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }
}
