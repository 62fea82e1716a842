package dev.ringway.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: doubling, with jitter, at most 30 seconds, or as long as the server asked. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(10);

    private final RandomGenerator random;
    private Duration delay = FIRST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    synchronized Duration next(Optional<Duration> asked) {
        Duration jittered = delay.dividedBy(2).plusMillis(random.nextLong(delay.toMillis() / 2 + 1));
        delay = shorter(delay.multipliedBy(2), LONGEST);
        Duration wanted = shorter(asked.orElse(Duration.ZERO), LONGEST_ASKED);
        return wanted.compareTo(jittered) > 0 ? wanted : jittered;
    }

    synchronized void reset() {
        delay = FIRST;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
