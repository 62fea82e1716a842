package dev.ringway.ui.page;

import dev.ringway.shared.Page;
import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the filter of a list offers, and what the reader chose of it. */
public final class Choices {
    private Choices() {}

    /** Each value, called by the word of that prefix and its name. */
    public static List<SelectItem> of(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new SelectItem(value.name(), Words.get(prefix + value.name())))
                .toList();
    }

    /** Null for nothing, and for what there is not. */
    public static <E extends Enum<E>> E chosen(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The one that is chosen already comes first, should it not be among those that were found. */
    public static Page<SelectItem> keeping(String chosen, Page<SelectItem> found, Function<String, SelectItem> named) {
        boolean there = chosen == null || found.items().stream().anyMatch(choice -> chosen.equals(choice.getValue()));
        if (there) {
            return found;
        }
        Stream<SelectItem> all = Stream.concat(Stream.of(named.apply(chosen)), found.items().stream());
        return new Page<>(all.toList(), found.next());
    }

    /** Null for an empty field. */
    public static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
