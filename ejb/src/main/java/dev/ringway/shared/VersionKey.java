package dev.ringway.shared;

import java.util.List;
import org.semver4j.Semver;

/** Writes a version so that texts, compared byte by byte, come in the order of SemVer 2.0; no two versions share one. */
public final class VersionKey {
    /** Behind every identifier and behind the last: comes before whatever an identifier may hold. */
    private static final String END = "!";

    private static final String PRE_RELEASE = "-";
    private static final String FINAL = "~";
    private static final String NUMBER = "0";
    private static final String WORD = "1";

    private VersionKey() {}

    public static String of(Version version) {
        Semver parsed = Semver.parse(version.text());
        String core = number(parsed.getMajor()) + number(parsed.getMinor()) + number(parsed.getPatch());
        String build = parsed.getBuild().isEmpty() ? "" : "+" + String.join(".", parsed.getBuild());
        return core + preRelease(parsed.getPreRelease()) + build;
    }

    private static String preRelease(List<String> identifiers) {
        if (identifiers.isEmpty()) {
            return FINAL;
        }
        StringBuilder key = new StringBuilder(PRE_RELEASE);
        identifiers.forEach(identifier -> key.append(identifier(identifier)));
        return key.append(END).toString();
    }

    /** Numbers come before words. */
    private static String identifier(String identifier) {
        boolean numeric = identifier.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return numeric ? NUMBER + number(identifier) : WORD + identifier + END;
    }

    /** More digits, a larger number. */
    private static String number(Object value) {
        String digits = value.toString();
        return String.format("%02d", digits.length()) + digits;
    }
}
