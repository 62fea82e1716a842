package dev.ringway.shared;

import java.util.Locale;

/** The table of moves does not lead from here to there. */
public final class IllegalMove extends DomainException {
    public IllegalMove(String what, Enum<?> state, Enum<?> action) {
        super(ProblemCode.ILLEGAL_MOVE, sentence(what, state, action));
    }

    private static String sentence(String what, Enum<?> state, Enum<?> action) {
        return "The " + what + " is " + words(state) + ", so '" + words(action) + "' is not possible.";
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
