package dev.ringway.shared;

/** Which page of a list: at most {@code limit} rows behind {@code cursor}, or from the start when it is null. */
public record PageRequest(int limit, String cursor) {
    public PageRequest {
        new Requirement()
                .that(
                        limit >= 1 && limit <= Page.LARGEST,
                        "/limit",
                        "limit must be between 1 and " + Page.LARGEST + ".")
                .optionalText(cursor, 200, "/cursor")
                .check();
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
