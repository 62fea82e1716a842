package dev.ringway.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a list, by columns of which the last makes each row unique, so that a page costs the same wherever it
 * begins.
 *
 * @param list says what is listed, and in which order when there are several
 * @param values reads what a place says of each column
 */
public record Keyset(String list, List<String> columns, Direction direction, Function<String, List<Object>> values) {
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
    public static Keyset newestFirst(String list, String id) {
        return new Keyset(list, List.of(id), Direction.DESCENDING, Keyset::id);
    }

    public static Keyset oldestFirst(String list, String id) {
        return new Keyset(list, List.of(id), Direction.ASCENDING, Keyset::id);
    }

    public static Keyset by(String list, String column, Direction direction) {
        return new Keyset(list, List.of(column), direction, List::of);
    }

    /** By a text that several rows may share, then by a key, which holds no blank. */
    public static Keyset by(String list, String column, String key, Direction direction) {
        return new Keyset(list, List.of(column, key), direction, Keyset::textAndKey);
    }

    /** What {@link #by(String, String, String, Direction)} reads. */
    public static String place(String text, String key) {
        return key + SEPARATOR + text;
    }

    private static List<Object> id(String place) {
        try {
            return List.of(UUID.fromString(place));
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }

    private static List<Object> textAndKey(String place) {
        String[] parts = place.split(SEPARATOR, 2);
        if (parts.length < 2) {
            throw Cursor.refused();
        }
        return List.of(parts[1], parts[0]);
    }

    String cursor(String place) {
        return Cursor.at(list, place);
    }

    /** What the request says of each column; a cursor of another list or order is refused. */
    List<Object> start(PageRequest page) {
        return values.apply(Cursor.place(list, page.start()));
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
