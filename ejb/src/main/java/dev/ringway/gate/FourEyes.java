package dev.ringway.gate;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The person may not decide on this release. */
public final class FourEyes extends DomainException {
    FourEyes(String sentence) {
        super(ProblemCode.FOUR_EYES, sentence);
    }
}
