package dev.ringway.packaging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SemVer 2.0 version in Debian's words: {@code 1.0.0-rc.1+5} is {@code 1.0.0~rc.1+5}, which dpkg sorts before
 * {@code 1.0.0}. Two versions never become the same one.
 *
 * <p>dpkg compares the digits inside a word as a number, so {@code rc9} comes before {@code rc10}, as people read it;
 * SemVer compares them as letters. Words with the number apart ({@code rc.9}, {@code rc.10}) sort the same in both.
 */
record DebianVersion(String text) {

    private static final String NUMBER = "(?:0|[1-9][0-9]*)";
    private static final String WORD = "(?:" + NUMBER + "|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private static final Pattern SEMVER =
            Pattern.compile("(%1$s\\.%1$s\\.%1$s)(?:-(%2$s(?:\\.%2$s)*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?"
                    .formatted(NUMBER, WORD));

    static DebianVersion of(String version) {
        if (version == null || version.length() > 100) throw refused(String.valueOf(version));
        Matcher parts = SEMVER.matcher(version);
        if (!parts.matches()) throw refused(version);
        return new DebianVersion(parts.group(1) + marked("~", parts.group(2)) + marked("+", parts.group(3)));
    }

    /** A hyphen would start Debian's own revision; ".+" sorts after every "." as SemVer's longer word does. */
    private static String marked(String mark, String words) {
        return words == null ? "" : mark + words.replace("-", ".+");
    }

    private static PackagingRefused refused(String version) {
        return new PackagingRefused(
                "Version must be a semantic version such as 1.4.0 or 1.4.0-rc.1, of at most 100 characters;"
                        + " given: " + Rule.quoted(version) + ".");
    }
}
