package dev.ringway.access;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The Idempotency-Key already belongs to a request that said something else. */
public final class KeyUsedOtherwise extends DomainException {
    public KeyUsedOtherwise() {
        super(
                ProblemCode.CONTENT_DIFFERS,
                "This Idempotency-Key was used with another request. Take a new key for a new request.");
    }
}
