package dev.ringway.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Waits until the running product answers the wanted version, and judges when it does not. */
final class VersionConfirmation {
    private final HealthProbe probe;
    private final TimeoutSettings timeouts;
    private final Clock clock;
    private final Waiting waiting;

    VersionConfirmation(HealthProbe probe, TimeoutSettings timeouts, Clock clock, Waiting waiting) {
        this.probe = probe;
        this.timeouts = timeouts;
        this.clock = clock;
        this.waiting = waiting;
    }

    boolean runsAlready(String version) {
        return probe.observe().shows(version);
    }

    Report await(String version) {
        Instant deadline = clock.instant().plus(timeouts.health());
        Observation seen = probe.observe();
        while (!seen.shows(version)) {
            if (!clock.instant().isBefore(deadline)) {
                return Report.failed(seen.version(), refusal(version, seen));
            }
            waiting.pause(timeouts.healthPoll());
            seen = probe.observe();
        }
        return Report.succeeded(version);
    }

    private String refusal(String version, Observation seen) {
        String within = " within " + words(timeouts.health());
        if (seen.version() == null) {
            return "The product did not answer " + version + within + ". " + seen.detail();
        }
        if (!seen.version().equals(version)) {
            return "The product answers " + seen.version() + " and not " + version + within + ".";
        }
        return "The product answers " + version + " but is not healthy" + within + ". " + seen.detail();
    }

    private static String words(Duration time) {
        return time.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
