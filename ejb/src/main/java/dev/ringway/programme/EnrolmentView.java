package dev.ringway.programme;

import java.time.Instant;
import java.util.List;

/**
 * An enrolment as it stands.
 *
 * @param allowedActions what the reader may do to it now
 * @param termsVersion which terms were accepted, by whom and when
 * @param decidedBy who approved or declined; null while it waits or when it was withdrawn
 * @param reason why it was declined or left, or null
 * @param endedAt null while it is open
 */
public record EnrolmentView(
        EnrolmentId id,
        ParticipantView environment,
        EnrolmentState state,
        List<EnrolmentAction> allowedActions,
        int termsVersion,
        String acceptedBy,
        Instant acceptedAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        Instant endedAt) {}
