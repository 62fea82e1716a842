package dev.ringway.api.shared;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** A change did not say what it is a change of. */
public final class IfMatchMissing extends DomainException {
    public IfMatchMissing() {
        super(ProblemCode.PRECONDITION_REQUIRED, "Read the thing first, and send its ETag as If-Match.");
    }
}
