package dev.ringway.programme;

import java.util.EnumSet;
import java.util.Set;

/** Where an enrolment is in its life. */
public enum EnrolmentState {
    /** The customer has accepted the terms and waits for an answer. */
    REQUESTED,
    /** The environment is one of the early adopters. */
    ENROLLED,
    /** The vendor said no. */
    DECLINED,
    /** The customer took the request back. */
    WITHDRAWN,
    /** The environment is no longer one of the early adopters. */
    LEFT;

    /** An environment has at most one enrolment in these states. */
    public static final Set<EnrolmentState> OPEN = EnumSet.of(REQUESTED, ENROLLED);
}
