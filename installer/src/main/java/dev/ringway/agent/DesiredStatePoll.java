package dev.ringway.agent;

import java.time.Duration;
import java.util.Optional;

/** Asks what the environment is to run, and only hears about it when it changed. */
final class DesiredStatePoll {
    private final String environment;
    private final RingwayServer server;
    private final Retrying retrying;
    private String tag;

    DesiredStatePoll(EnvironmentSettings settings, RingwayServer server, Retrying retrying) {
        this.environment = settings.name();
        this.server = server;
        this.retrying = retrying;
    }

    /** The next assignment, or nothing when there was none during this wait. */
    Optional<Assignment> next(Duration wait) {
        return retrying.untilAnswered(() -> ask(wait));
    }

    /** Makes the next answer tell everything again. */
    void forget() {
        tag = null;
    }

    private Optional<Assignment> ask(Duration wait) {
        return server.desired(tag, wait).flatMap(answer -> {
            refuseOtherEnvironment(answer.value());
            Optional<Assignment> assignment = answer.value().assignment();
            tag = answer.tag();
            return assignment;
        });
    }

    /** Two exchanged token files must not install one product over another. */
    private void refuseOtherEnvironment(DesiredState desired) {
        if (!environment.equals(desired.environment())) {
            throw new TokenRefused("The token belongs to the environment " + desired.environment() + ", not to "
                    + environment + ": nothing is installed.");
        }
    }
}
