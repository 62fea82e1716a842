package dev.ringway.promotion;

import dev.ringway.shared.LifecycleAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The moves of the table that people make; the others follow from events. */
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

    static List<PromotionAction> of(PromotionState state) {
        return LifecycleAction.possibleIn(state, PromotionAction.class).stream()
                .filter(BY_PEOPLE::contains)
                .toList();
    }
}
