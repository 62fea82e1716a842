package dev.ringway.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Repeats a call until the server has answered it, more slowly each time. */
final class Retrying {
    private static final Duration BETWEEN_TOKEN_CHECKS = Duration.ofSeconds(30);

    private final Endurance endurance;
    private final Backoff backoff;
    private final ServerContact contact;
    private final Waiting waiting;

    Retrying(Endurance endurance, Backoff backoff, ServerContact contact, Waiting waiting) {
        this.endurance = endurance;
        this.backoff = backoff;
        this.contact = contact;
        this.waiting = waiting;
    }

    <T> T untilAnswered(Supplier<T> call) {
        while (true) {
            try {
                T answer = call.get();
                contact.found();
                backoff.reset();
                return answer;
            } catch (ServerUnavailable e) {
                contact.lost(e.getMessage());
                pauseAfter(e, backoff.next(e.retryAfter()));
            } catch (TokenRefused e) {
                contact.refused(e.getMessage());
                pauseAfter(e, BETWEEN_TOKEN_CHECKS);
            }
        }
    }

    void untilDone(Runnable call) {
        untilAnswered(() -> {
            call.run();
            return Optional.empty();
        });
    }

    private void pauseAfter(RuntimeException cause, Duration pause) {
        if (endurance == Endurance.ONE_ATTEMPT) {
            throw cause;
        }
        waiting.pause(pause);
    }

    /** How long the agent keeps trying. */
    enum Endurance {
        /** Until it is stopped: the agent runs as a service. */
        UNTIL_STOPPED,
        /** Once: whoever started the agent starts it again. */
        ONE_ATTEMPT
    }
}
