package dev.ringway.shared;

/** Which page of a list: at most {@code limit} rows behind {@code cursor}, or from the start when it is null. */
public record PageRequest(int limit, String cursor) {
    /** Begins a cursor that asks for the rows before it instead of those behind it. */
    static final String BACK = "~";

    public PageRequest {
        new Requirement()
                .that(
                        limit >= 1 && limit <= Page.LARGEST,
                        "/limit",
                        "limit must be between 1 and " + Page.LARGEST + ".")
                .optionalText(cursor, 500, "/cursor")
                .check();
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    /** Whether the page ends at its cursor instead of beginning there. */
    public boolean isBackward() {
        return cursor != null && cursor.startsWith(BACK);
    }

    /** Of the row at which the page begins or ends, or null at the start of the list. */
    public String start() {
        return isBackward() ? cursor.substring(BACK.length()) : cursor;
    }
}
