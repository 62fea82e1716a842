package dev.ringway.programme;

import dev.ringway.environment.Environment;
import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;

/** The environment is in the programme, or its request still waits for an answer. */
public final class AlreadyEnrolled extends DomainException {
    AlreadyEnrolled(Environment environment, EnrolmentState state) {
        super(ProblemCode.ALREADY_EXISTS, sentence(environment.key(), state));
    }

    private static String sentence(String key, EnrolmentState state) {
        return state == EnrolmentState.ENROLLED
                ? "Environment '" + key + "' is in the programme already."
                : "Environment '" + key + "' has asked to join already: the request waits for an answer.";
    }
}
