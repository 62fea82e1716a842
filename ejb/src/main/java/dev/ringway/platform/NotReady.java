package dev.ringway.platform;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The database does not answer, so nothing can be done now. */
public final class NotReady extends DomainException {
    public NotReady(Throwable cause) {
        super(ProblemCode.BUSY, "The database does not answer. Try again in a few seconds.");
        initCause(cause);
    }
}
