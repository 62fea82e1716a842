package dev.ringway.ui.programme;

import dev.ringway.deployment.RingView;
import dev.ringway.programme.EnrolmentView;
import dev.ringway.programme.ParticipantView;
import dev.ringway.ui.page.Words;

/** A request to join, and what the answer leads to. */
public record EnrolmentRequest(EnrolmentView enrolment, RingView joined) {
    public String key() {
        return enrolment.id().toString();
    }

    /** What approving leads to, in a sentence. */
    public String consequence() {
        ParticipantView environment = enrolment.environment();
        String running = joined.running();
        String moves = Words.get("enrolmentMoves", environment.name(), environment.customerName());
        if (running == null || running.equals(environment.observedVersion())) {
            return moves + " " + Words.get("enrolmentGetsNext", environment.users());
        }
        return moves + " "
                + (environment.observedVersion() == null
                        ? Words.get("enrolmentGets", environment.users(), running)
                        : Words.get("enrolmentGetsFor", environment.users(), running, environment.observedVersion()));
    }
}
