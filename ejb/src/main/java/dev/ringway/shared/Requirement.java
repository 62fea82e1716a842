package dev.ringway.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects everything wrong with an input, so that the caller learns all of it at once. */
public final class Requirement {
    private static final Pattern KEY = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    /** Control characters, line and paragraph separators, and halves of characters. */
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private static final Instant FIRST_MOMENT = Instant.EPOCH;
    private static final Instant LAST_MOMENT = Instant.parse("9999-01-01T00:00:00Z");

    private final List<InvalidInput.Error> errors = new ArrayList<>();

    public Requirement that(boolean holds, String pointer, String detail) {
        if (!holds) {
            errors.add(new InvalidInput.Error(pointer, detail));
        }
        return this;
    }

    /** Text that must be there, at most {@code limit} characters long. */
    public Requirement text(String value, int limit, String pointer) {
        boolean present = value != null && !value.isBlank();
        that(present, pointer, pointer.substring(1) + " is missing.");
        return optionalText(value, limit, pointer);
    }

    /** Text of one line that must be there: what people give as a name. */
    public Requirement line(String value, int limit, String pointer) {
        boolean clean = value == null || !NOT_IN_A_LINE.matcher(value).find();
        return text(value, limit, pointer)
                .that(clean, pointer, pointer.substring(1) + " must be one line without control characters.");
    }

    public Requirement optionalText(String value, int limit, String pointer) {
        boolean fits = value == null || value.length() <= limit;
        return that(fits, pointer, pointer.substring(1) + " is longer than " + limit + " characters.");
    }

    /** A key as it stands in addresses: lower-case letters, digits and hyphens, at most 64. */
    public Requirement key(String value, String pointer) {
        return that(
                isKey(value),
                pointer,
                pointer.substring(1) + " must be 1 to 64 lower-case letters, digits or hyphens, such as 'wiremock'.");
    }

    public static boolean isKey(String value) {
        return value != null && KEY.matcher(value).matches();
    }

    public Requirement present(Object value, String pointer) {
        return that(value != null, pointer, pointer.substring(1) + " is missing.");
    }

    /** A time that a calendar of today's people knows, and the database as well; null is left to {@link #present}. */
    public Requirement moment(Instant value, String pointer) {
        boolean known = value == null || !value.isBefore(FIRST_MOMENT) && value.isBefore(LAST_MOMENT);
        return that(known, pointer, pointer.substring(1) + " must lie between the years 1970 and 9998.");
    }

    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
