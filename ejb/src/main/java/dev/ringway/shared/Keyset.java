package dev.ringway.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a list, by columns of which the last makes each row unique, so that a page costs the same wherever it
 * begins.
 *
 * @param values reads what a cursor says of each column
 */
public record Keyset(List<String> columns, Direction direction, Function<String, List<Object>> values) {
    /** Which way a list goes. */
    public enum Direction {
        ASCENDING,
        DESCENDING;

        Direction reversed() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }
    }

    private static final String SEPARATOR = " ";

    /** Ids are ordered by time. */
    public static Keyset newestFirst(String id) {
        return new Keyset(List.of(id), Direction.DESCENDING, cursor -> List.of(PageRequest.id(cursor)));
    }

    public static Keyset oldestFirst(String id) {
        return new Keyset(List.of(id), Direction.ASCENDING, cursor -> List.of(PageRequest.id(cursor)));
    }

    public static Keyset by(String column, Direction direction) {
        return new Keyset(List.of(column), direction, List::of);
    }

    /** By a text that several rows may share, then by a key, which holds no blank. */
    public static Keyset by(String column, String key, Direction direction) {
        return new Keyset(List.of(column, key), direction, Keyset::textAndKey);
    }

    /** What {@link #by(String, String, Direction)} reads. */
    public static String cursor(String text, String key) {
        return key + SEPARATOR + text;
    }

    private static List<Object> textAndKey(String cursor) {
        String[] parts = cursor.split(SEPARATOR, 2);
        if (parts.length < 2) {
            throw new InvalidInput("/cursor", "This cursor was not given out by this list.");
        }
        return List.of(parts[1], parts[0]);
    }

    /** What leaves out all rows up to the cursor; its parameters are {@code start0}, {@code start1}. */
    String condition(PageRequest page) {
        String sign = direction(page) == Direction.DESCENDING ? "<" : ">";
        String first = columns.get(0);
        if (columns.size() == 1) {
            return "%s %s :start0".formatted(first, sign);
        }
        return "%s %s= :start0 and (%s %s :start0 or %s %s :start1)"
                .formatted(first, sign, first, sign, columns.get(1), sign);
    }

    String order(PageRequest page) {
        String word = direction(page) == Direction.DESCENDING ? " desc" : "";
        return columns.stream().map(column -> column + word).collect(Collectors.joining(", "));
    }

    private Direction direction(PageRequest page) {
        return page.isBackward() ? direction.reversed() : direction;
    }
}
