package dev.ringway.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One row of a table of moves: the states it is allowed from and the state it leads to. */
public interface LifecycleAction<S extends Enum<S>> {
    Set<S> from();

    /** Null where the move changes something but not the state. */
    S to();

    String name();

    /** The state this move leads to, or a refusal in words. */
    default S leadFrom(S state, String what) {
        if (!from().contains(state)) {
            throw new IllegalMove(what, state, (Enum<?>) this);
        }
        return to() == null ? state : to();
    }

    /** The moves of a table that are possible in a state, in the table's order. */
    static <S extends Enum<S>, A extends Enum<A> & LifecycleAction<S>> List<A> possibleIn(S state, Class<A> table) {
        return Arrays.stream(table.getEnumConstants())
                .filter(action -> action.from().contains(state))
                .toList();
    }
}
