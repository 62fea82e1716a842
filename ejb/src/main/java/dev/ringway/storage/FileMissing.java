package dev.ringway.storage;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import dev.ringway.shared.Sha256;

/** A file is on record, but the store does not hold its bytes: somebody must bring them back. */
public final class FileMissing extends DomainException {
    FileMissing(Sha256 digest) {
        super(
                ProblemCode.FILE_MISSING,
                "The file " + digest + " is on record, but its bytes are missing in Ringway's store. An operator must"
                        + " bring them back from the back-up; try again later.");
    }
}
