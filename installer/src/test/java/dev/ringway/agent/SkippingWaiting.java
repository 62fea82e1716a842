package dev.ringway.agent;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

/** Skips every pause and remembers it. */
final class SkippingWaiting extends Waiting {
    final List<Duration> pauses = new CopyOnWriteArrayList<>();

    private final SkippingClock clock;
    private volatile IntConsumer onPause = number -> {};

    SkippingWaiting(SkippingClock clock) {
        this.clock = clock;
    }

    /** Called with the number of every pause, from 1. */
    void onPause(IntConsumer action) {
        onPause = action;
    }

    @Override
    void pause(Duration time) {
        if (stopping()) {
            throw new AgentStopping();
        }
        clock.skip(time);
        pauses.add(time);
        onPause.accept(pauses.size());
    }
}
