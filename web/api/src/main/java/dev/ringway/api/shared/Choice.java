package dev.ringway.api.shared;

import dev.ringway.shared.InvalidInput;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the name of an enumeration's value from a query parameter. */
public final class Choice {
    private Choice() {}

    /** Null stays null: no choice was made. */
    public static <E extends Enum<E>> E of(Class<E> type, String parameter, String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(type, parameter, text));
    }

    public static <E extends Enum<E>> Set<E> of(Class<E> type, String parameter, List<String> texts) {
        return texts.stream()
                .map(text -> of(type, parameter, text))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static InvalidInput unknown(Class<? extends Enum<?>> type, String parameter, String text) {
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new InvalidInput("/" + parameter, "'" + text + "' is not one of " + known + ".");
    }
}
