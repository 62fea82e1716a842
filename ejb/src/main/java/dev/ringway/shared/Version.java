package dev.ringway.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.semver4j.Semver;

/** A version by SemVer 2.0, ordered by its precedence. */
public record Version(@JsonValue String text) implements Comparable<Version> {
    private static final int LIMIT = 100;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Version {
        if (text == null || text.length() > LIMIT || !isExact(text)) {
            throw new InvalidInput(
                    "/version", "'" + abbreviated(text) + "' is not a SemVer 2.0 version such as 3.9.1.");
        }
    }

    /** What a product says of itself need not be a SemVer 2.0 version; then it is empty. */
    public static Optional<Version> find(String text) {
        boolean known = text != null && text.length() <= LIMIT && isExact(text);
        return known ? Optional.of(new Version(text)) : Optional.empty();
    }

    public boolean isPreRelease() {
        return !Semver.parse(text).getPreRelease().isEmpty();
    }

    public boolean isNewerThan(Version other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Version other) {
        return Semver.parse(text).compareTo(Semver.parse(other.text));
    }

    @Override
    public String toString() {
        return text;
    }

    /** The library also takes a leading "v" and blanks around; SemVer 2.0 does not. */
    private static boolean isExact(String text) {
        Semver parsed = Semver.parse(text);
        return parsed != null && parsed.getVersion().equals(text);
    }

    private static String abbreviated(String text) {
        return text == null || text.length() <= LIMIT ? text : text.substring(0, LIMIT) + "…";
    }
}
