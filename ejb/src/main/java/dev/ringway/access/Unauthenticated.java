package dev.ringway.access;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** Nobody is signed in, or the token is unknown, expired or revoked. */
public final class Unauthenticated extends DomainException {
    public Unauthenticated() {
        super(ProblemCode.UNAUTHENTICATED, "Sign in, or send a valid token as 'Authorization: Bearer …'.");
    }
}
