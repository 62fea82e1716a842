package dev.ringway.packaging;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds whole paths in a text, so that /var/lib/wiremock is not found in /var/lib/wiremock-old. */
final class PathInText {

    private PathInText() {}

    /** The text with {@code prefix} before each of the paths. */
    static String prefixed(String text, String prefix, List<String> paths) {
        String anyPath = paths.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![A-Za-z0-9._+/-])(" + anyPath + ")(?![A-Za-z0-9._+-])")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(prefix + found.group()));
    }
}
