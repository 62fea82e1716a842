package dev.ringway.storage;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import dev.ringway.shared.Sha256;

/** The bytes that came are not the bytes that were announced. */
public final class DigestMismatch extends DomainException {
    public DigestMismatch(Sha256 announced, Sha256 received) {
        super(
                ProblemCode.DIGEST_MISMATCH,
                "The bytes hash to " + received + ", but " + announced + " was announced. Nothing was kept.");
    }

    public DigestMismatch(long announced, long received) {
        super(
                ProblemCode.DIGEST_MISMATCH,
                (received > announced ? "More than " + announced : received + " of " + announced)
                        + " announced bytes arrived. Nothing was kept.");
    }
}
