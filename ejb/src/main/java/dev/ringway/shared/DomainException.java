package dev.ringway.shared;

import jakarta.ejb.ApplicationException;

/** A refusal: a code for machines and a sentence the reader can act on. It rolls the transaction back. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private final ProblemCode code;

    protected DomainException(ProblemCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }
}
