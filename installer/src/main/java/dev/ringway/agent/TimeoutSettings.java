package dev.ringway.agent;

import java.time.Duration;

/** How long things may take, and how often they happen; what is not set has its default. */
record TimeoutSettings(
        Duration poll,
        Duration stall,
        Duration hook,
        Duration health,
        Duration healthPoll,
        Duration healthAnswer,
        Duration observe,
        Duration heartbeat) {

    private static final Duration LONGEST_POLL = Duration.ofSeconds(55);

    TimeoutSettings {
        poll = orElse(poll, Duration.ofSeconds(25));
        stall = orElse(stall, Duration.ofSeconds(60));
        hook = orElse(hook, Duration.ofMinutes(10));
        health = orElse(health, Duration.ofMinutes(2));
        healthPoll = orElse(healthPoll, Duration.ofSeconds(1));
        healthAnswer = orElse(healthAnswer, Duration.ofSeconds(5));
        observe = orElse(observe, Duration.ofSeconds(30));
        heartbeat = orElse(heartbeat, Duration.ofSeconds(30));
        if (poll.compareTo(LONGEST_POLL) > 0) {
            throw new InvalidSettings("`timeouts.poll` may be 55s at most.");
        }
    }

    static TimeoutSettings defaults() {
        return new TimeoutSettings(null, null, null, null, null, null, null, null);
    }

    private static Duration orElse(Duration set, Duration otherwise) {
        if (set == null) {
            return otherwise;
        }
        if (set.isNegative() || set.isZero()) {
            throw new InvalidSettings("Every duration in `timeouts` must be longer than nothing.");
        }
        return set;
    }
}
