package dev.ringway.programme;

import java.time.Instant;

/** One move of an enrolment as it is shown; {@code reason} may be null. */
public record EnrolmentMoveView(
        EnrolmentAction action, EnrolmentState from, EnrolmentState to, String reason, String by, Instant at) {}
