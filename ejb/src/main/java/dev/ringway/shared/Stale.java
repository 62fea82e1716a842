package dev.ringway.shared;

/** Somebody changed the thing since the caller read it. */
public final class Stale extends DomainException {
    public Stale(String what) {
        super(
                ProblemCode.STALE,
                "The " + what + " was changed since you read it. Read it again and repeat the change.");
    }
}
