package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The ring has not run another release that is still allowed. */
public final class NothingToRollBackTo extends DomainException {
    NothingToRollBackTo(Ring ring) {
        super(
                ProblemCode.ILLEGAL_MOVE,
                ring.label() + " has run no other release that is still allowed, so there is nothing to roll back to.");
    }
}
