package dev.ringway.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code next} is the cursor of the page after it, or null on the last. */
public record Page<T>(List<T> items, String next) {
    public static final int LARGEST = 200;

    /** Cuts a page out of rows that were read one beyond the limit. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
