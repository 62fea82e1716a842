package dev.ringway.gate;

/** What a person decides at a gate. */
public enum Decision {
    /** Counts while what it was given on stays as it is. */
    APPROVED,
    /** Keeps the gate closed until the same person decides anew. */
    CHANGES_ASKED,
    /** The end of the release. */
    REJECTED;

    /** Whoever sends a release back, or ends it, says why. */
    boolean needsReason() {
        return this != APPROVED;
    }
}
