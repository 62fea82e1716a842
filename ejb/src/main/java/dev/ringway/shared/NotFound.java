package dev.ringway.shared;

/** What was asked for does not exist, or the actor may not know that it does. */
public final class NotFound extends DomainException {
    public NotFound(String what, Object which) {
        super(ProblemCode.NOT_FOUND, "There is no " + what + " '" + which + "'.");
    }
}
