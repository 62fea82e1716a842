package dev.ringway.release;

/** Where a release is in its life. */
public enum ReleaseState {
    /** Registered by CI; has not entered a ring yet. */
    REGISTERED,
    /** Has entered DEV or a later ring and may go further. */
    IN_RINGS,
    /** Completed PRODUCTION; customers have it. */
    RELEASED,
    /** Rejected by a person: goes no further, ever. */
    REJECTED,
    /** Taken back after it had reached PRODUCTION. */
    RECALLED;

    public boolean mayGoFurther() {
        return this != REJECTED && this != RECALLED;
    }
}
