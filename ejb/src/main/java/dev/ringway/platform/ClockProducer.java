package dev.ringway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one clock, in the microseconds that the database keeps. */
@ApplicationScoped
public class ClockProducer {
    private static final Clock UTC_IN_MICROSECONDS = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    @Produces
    public Clock clock() {
        return UTC_IN_MICROSECONDS;
    }
}
