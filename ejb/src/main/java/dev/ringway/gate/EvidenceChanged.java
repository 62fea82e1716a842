package dev.ringway.gate;

import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** What the person was shown is no longer what is. */
public final class EvidenceChanged extends DomainException {
    public EvidenceChanged(Release release, Ring ring) {
        super(
                ProblemCode.EVIDENCE_CHANGED,
                "Something about " + release.version() + " before " + ring.label()
                        + " has changed since you looked: read the gate again, then decide.");
    }
}
