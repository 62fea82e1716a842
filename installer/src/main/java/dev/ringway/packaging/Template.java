package dev.ringway.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text file of this package with {@code @name@} places; values are filled in once and never read as places. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("@([a-zA-Z0-9]+)@");

    private Template() {}

    static String filled(String file, Map<String, String> values) {
        return PLACE.matcher(read(file))
                .replaceAll(place -> Matcher.quoteReplacement(valueOf(place.group(1), file, values)));
    }

    private static String valueOf(String name, String file, Map<String, String> values) {
        String value = values.get(name);
        if (value == null)
            throw new IllegalStateException("Template " + file + " has a place for an unknown value: " + name);
        return value;
    }

    private static String read(String file) {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("Template " + file + " is missing from the jar.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
