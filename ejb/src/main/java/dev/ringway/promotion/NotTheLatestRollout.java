package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** What was to be taken back is not what the ring got last. */
public final class NotTheLatestRollout extends DomainException {
    NotTheLatestRollout(Ring ring, Promotion latest) {
        super(
                ProblemCode.ILLEGAL_MOVE,
                "Another rollout came to " + ring.label() + " meanwhile, of " + latest.version()
                        + ". Look at it before you roll the ring back.");
    }
}
