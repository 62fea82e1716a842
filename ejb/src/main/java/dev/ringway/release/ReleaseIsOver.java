package dev.ringway.release;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The release was rejected or recalled; nothing more happens to it. */
public final class ReleaseIsOver extends DomainException {
    public ReleaseIsOver(Release release) {
        super(
                ProblemCode.RELEASE_REJECTED,
                "Release " + release.version() + " was rejected"
                        + (release.rejectionReason() == null ? "." : ": " + release.rejectionReason())
                        + " It goes no further, ever.");
    }
}
