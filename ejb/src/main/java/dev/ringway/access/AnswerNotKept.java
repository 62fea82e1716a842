package dev.ringway.access;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The request was carried out, but its answer was lost, or held a secret and so was never kept. */
public final class AnswerNotKept extends DomainException {
    public AnswerNotKept() {
        super(
                ProblemCode.ALREADY_EXISTS,
                "This request was carried out before, but its answer is not kept. Read what it made instead.");
    }
}
