package dev.ringway.running;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so, and fails in words when it never is. */
public final class Eventually {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Duration limit;

    private Eventually(Duration limit) {
        this.limit = limit;
    }

    public static Eventually within(Duration limit) {
        return new Eventually(limit);
    }

    public void until(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + limit.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + limit + ": " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
