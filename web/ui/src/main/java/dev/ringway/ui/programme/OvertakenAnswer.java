package dev.ringway.ui.programme;

import dev.ringway.programme.EnrolmentView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.util.List;

/** A request as it was read, as it was answered by somebody else, and what the reader had typed about it. */
public record OvertakenAnswer(EnrolmentView read, EnrolmentView now, String typed) {
    public List<Difference> differences() {
        return List.of(
                new Difference(Words.get("enrolmentRequestState"), state(now), state(read)),
                new Difference(Words.get("enrolmentAnswer"), answer(now), answer(read)));
    }

    private static String state(EnrolmentView enrolment) {
        return Words.get("enrolmentState" + enrolment.state());
    }

    private static String answer(EnrolmentView enrolment) {
        if (enrolment.decidedBy() == null) {
            return null;
        }
        String answer = Words.get("enrolmentAnsweredBy", state(enrolment), enrolment.decidedBy());
        return enrolment.reason() == null ? answer : answer + ": " + enrolment.reason();
    }
}
