package dev.ringway.promotion;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.shared.LifecycleAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The moves of the table that release managers make; the others follow from events. */
final class PromotionButtons {
    private static final Set<PromotionAction> BY_PEOPLE = EnumSet.of(
            PromotionAction.SCHEDULE,
            PromotionAction.START,
            PromotionAction.HALT,
            PromotionAction.RESUME,
            PromotionAction.RETRY,
            PromotionAction.CANCEL,
            PromotionAction.ROLL_BACK);

    private PromotionButtons() {}

    /**
     * What the actor may do to a promotion in a state, as far as its state tells. Environments may run what has ended
     * half-way: its ring can be rolled back all the same.
     */
    static List<PromotionAction> of(PromotionState state, Actor actor) {
        if (!actor.is(Role.RELEASE_MANAGER)) {
            return List.of();
        }
        Set<PromotionAction> possible = EnumSet.noneOf(PromotionAction.class);
        possible.addAll(LifecycleAction.possibleIn(state, PromotionAction.class));
        if (PromotionState.MAY_BE_RUNNING.contains(state)) {
            possible.add(PromotionAction.ROLL_BACK);
        }
        return possible.stream().filter(BY_PEOPLE::contains).toList();
    }
}
