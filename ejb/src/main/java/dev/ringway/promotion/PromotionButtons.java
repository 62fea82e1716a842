package dev.ringway.promotion;

import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.shared.LifecycleAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The moves that release managers make; the others of the table follow from events. */
final class PromotionButtons {
    private static final Set<PromotionAction> BY_PEOPLE = EnumSet.of(
            PromotionAction.SCHEDULE,
            PromotionAction.UNSCHEDULE,
            PromotionAction.START,
            PromotionAction.HALT,
            PromotionAction.RESUME,
            PromotionAction.RETRY,
            PromotionAction.CANCEL);

    private PromotionButtons() {}

    /**
     * What the actor may do to a promotion in a state. Going back is asked of the ring and not of the table: what has
     * ended half-way may run on environments all the same.
     */
    static List<PromotionAction> of(PromotionState state, BooleanSupplier wayBackBeginsHere, Actor actor) {
        if (!actor.is(Role.RELEASE_MANAGER)) {
            return List.of();
        }
        Stream<PromotionAction> onward = LifecycleAction.possibleIn(state, PromotionAction.class).stream()
                .filter(BY_PEOPLE::contains);
        Stream<PromotionAction> back =
                Stream.of(PromotionAction.ROLL_BACK).filter(action -> wayBackBeginsHere.getAsBoolean());
        return Stream.concat(onward, back).toList();
    }
}
