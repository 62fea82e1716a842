package dev.ringway.promotion;

import java.util.EnumSet;
import java.util.Set;

/** Where a promotion is in its life. */
public enum PromotionState {
    /** A rule of the gate is still closed. */
    AWAITING_GATES,
    /** All gates are open; waits for its start or its time. */
    READY,
    /** The environments of the ring are getting the release. */
    DEPLOYING,
    /** Stopped by a person or by a failed deployment; may go on. */
    HALTED,
    /** Every environment of the ring has it. */
    COMPLETED,
    /** Called off by a person. */
    CANCELLED,
    /** A newer release took its place. */
    SUPERSEDED,
    /** Its release was rejected. */
    REJECTED,
    /** Taken back: the ring went back to the release before. */
    ROLLED_BACK;

    public static final Set<PromotionState> WAITING = EnumSet.of(AWAITING_GATES, READY);
    public static final Set<PromotionState> OPEN = EnumSet.of(AWAITING_GATES, READY, DEPLOYING, HALTED);
    /** Once started, whatever became of it, some environment may run its release; only a roll back undoes that. */
    public static final Set<PromotionState> MAY_BE_RUNNING =
            EnumSet.of(DEPLOYING, HALTED, COMPLETED, CANCELLED, SUPERSEDED, REJECTED);
}
