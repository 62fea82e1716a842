package dev.ringway.shared;

import java.util.UUID;

/** Which page of a list: at most {@code limit} rows behind {@code cursor}, or from the start when it is null. */
public record PageRequest(int limit, String cursor) {
    private static final UUID NEWEST = new UUID(-1L, -1L);

    public PageRequest {
        new Requirement()
                .that(
                        limit >= 1 && limit <= Page.LARGEST,
                        "/limit",
                        "limit must be between 1 and " + Page.LARGEST + ".")
                .optionalText(cursor, 200, "/cursor")
                .check();
    }

    /** Lists of things with time-ordered ids come newest first: the page holds those made before this one. */
    public UUID before() {
        try {
            return cursor == null ? NEWEST : UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("/cursor", "This cursor was not given out by this list.");
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
