package dev.ringway.api.shared;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The body is larger than this address takes. */
public final class BodyTooLarge extends DomainException {
    public BodyTooLarge(long limit) {
        super(ProblemCode.TOO_LARGE, "The body is larger than " + limit + " bytes.");
    }
}
