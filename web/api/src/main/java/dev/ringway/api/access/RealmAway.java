package dev.ringway.api.access;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The identity provider cannot be reached, and its keys are not known yet. */
public final class RealmAway extends DomainException {
    public RealmAway(Throwable cause) {
        super(ProblemCode.BUSY, "The identity provider does not answer. Try again in a few seconds.");
        initCause(cause);
    }
}
