package dev.ringway.programme;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The terms that were accepted are not those that hold now. */
public final class TermsChanged extends DomainException {
    TermsChanged(int current, int accepted) {
        super(
                ProblemCode.EVIDENCE_CHANGED,
                "Version " + accepted + " of the terms was accepted, but version " + current
                        + " holds now. Read it and accept it.");
    }
}
