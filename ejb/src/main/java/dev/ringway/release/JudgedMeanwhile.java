package dev.ringway.release;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** Somebody judged a work item after the caller had looked. */
public final class JudgedMeanwhile extends DomainException {
    public JudgedMeanwhile(Release release, String workItem) {
        super(
                ProblemCode.EVIDENCE_CHANGED,
                "Somebody has judged " + workItem + " of " + release.version()
                        + " since you looked: nothing is recorded. Read it again, then decide.");
    }

    public JudgedMeanwhile(Release release) {
        super(
                ProblemCode.EVIDENCE_CHANGED,
                "Somebody has judged work items of " + release.version()
                        + " since you looked: nothing is recorded. Read them again, then pass the rest.");
    }
}
