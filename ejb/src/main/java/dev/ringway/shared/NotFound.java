package dev.ringway.shared;

/** What was asked for does not exist, or the actor may not know that it does; null is asked for by nobody. */
public final class NotFound extends DomainException {
    public NotFound(String what, Object which) {
        super(
                ProblemCode.NOT_FOUND,
                which == null ? "No " + what + " is named." : "There is no " + what + " '" + which + "'.");
    }
}
