package dev.ringway.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Real time plus whatever was skipped instead of waited for. */
final class SkippingClock extends Clock {
    private Duration skipped = Duration.ZERO;

    synchronized void skip(Duration time) {
        skipped = skipped.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return Clock.systemUTC().instant().plus(skipped);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
