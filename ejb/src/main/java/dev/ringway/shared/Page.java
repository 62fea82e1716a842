package dev.ringway.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list; {@code next} is the cursor of the page after it, or null on the last, {@code previous} that of the
 * page before it, or null on the first.
 */
public record Page<T>(
        List<T> items, String next, @JsonIgnore String previous) {
    public static final int LARGEST = 200;

    public Page(List<T> items, String next) {
        this(items, next, null);
    }

    /** Cuts a page out of rows that were read one beyond the limit. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        return of(rows, PageRequest.first(limit), cursor);
    }

    /** Cuts a page out of rows that were read in the direction of the request, one beyond its limit. */
    public static <T> Page<T> of(List<T> rows, PageRequest page, Function<T, String> cursor) {
        boolean more = rows.size() > page.limit();
        List<T> items = new ArrayList<>(more ? rows.subList(0, page.limit()) : rows);
        if (page.isBackward()) {
            Collections.reverse(items);
        }
        boolean follows = page.isBackward() ? !items.isEmpty() : more;
        boolean precedes = page.isBackward() ? more : page.start() != null && !items.isEmpty();
        return new Page<>(
                List.copyOf(items),
                follows ? cursor.apply(items.get(items.size() - 1)) : null,
                precedes ? PageRequest.BACK + cursor.apply(items.get(0)) : null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next, previous);
    }
}
