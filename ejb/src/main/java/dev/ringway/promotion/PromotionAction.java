package dev.ringway.promotion;

import static dev.ringway.promotion.PromotionState.AWAITING_GATES;
import static dev.ringway.promotion.PromotionState.CANCELLED;
import static dev.ringway.promotion.PromotionState.COMPLETED;
import static dev.ringway.promotion.PromotionState.DEPLOYING;
import static dev.ringway.promotion.PromotionState.HALTED;
import static dev.ringway.promotion.PromotionState.READY;
import static dev.ringway.promotion.PromotionState.REJECTED;
import static dev.ringway.promotion.PromotionState.ROLLED_BACK;
import static dev.ringway.promotion.PromotionState.SUPERSEDED;
import static java.util.EnumSet.of;

import dev.ringway.shared.LifecycleAction;
import java.util.Set;

/** Every legal move of a promotion. Whatever is not in this table is refused. */
public enum PromotionAction implements LifecycleAction<PromotionState> {
    //        allowed from                                     leads to
    OPEN(of(AWAITING_GATES), READY),
    CLOSE(of(READY), AWAITING_GATES),
    SCHEDULE(of(AWAITING_GATES, READY), null),
    UNSCHEDULE(of(AWAITING_GATES, READY), null),
    START(of(READY), DEPLOYING),
    HALT(of(DEPLOYING), HALTED),
    RESUME(of(HALTED), DEPLOYING),
    RETRY(of(HALTED), DEPLOYING),
    COMPLETE(of(DEPLOYING), COMPLETED),
    CANCEL(of(AWAITING_GATES, READY, HALTED), CANCELLED),
    SUPERSEDE(of(AWAITING_GATES, READY, HALTED), SUPERSEDED),
    REJECT(of(AWAITING_GATES, READY, DEPLOYING, HALTED), REJECTED),
    ROLL_BACK(of(DEPLOYING, HALTED, COMPLETED), ROLLED_BACK);

    private final Set<PromotionState> from;
    private final PromotionState to;

    PromotionAction(Set<PromotionState> from, PromotionState to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<PromotionState> from() {
        return from;
    }

    @Override
    public PromotionState to() {
        return to;
    }
}
