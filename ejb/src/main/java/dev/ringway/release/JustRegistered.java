package dev.ringway.release;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import dev.ringway.shared.Version;

/** Somebody else registered the version between the look and the write. */
public final class JustRegistered extends DomainException {
    JustRegistered(Version version) {
        super(ProblemCode.ALREADY_EXISTS, "Release " + version + " was registered at the same moment.");
    }
}
