package dev.ringway.ui.page;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;

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

    /** Null for an empty field. */
    public static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
