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

    /** What the actor may do to a promotion in a state, as far as its state tells. */
    static List<PromotionAction> of(PromotionState state, Actor actor) {
        if (!actor.is(Role.RELEASE_MANAGER)) {
            return List.of();
        }
        return LifecycleAction.possibleIn(state, PromotionAction.class).stream()
                .filter(BY_PEOPLE::contains)
                .toList();
    }
}
