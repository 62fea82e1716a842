package dev.ringway.shared;

/** The key is taken. */
public final class AlreadyExists extends DomainException {
    public AlreadyExists(String what, Object which) {
        super(ProblemCode.ALREADY_EXISTS, "There is already a " + what + " '" + which + "'.");
    }
}
