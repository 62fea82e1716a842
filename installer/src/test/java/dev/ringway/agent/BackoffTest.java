package dev.ringway.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(new Random(1));

    @Test
    void itDoublesWithJitterUpToThirtySeconds() {
        for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30, 30}) {
            Duration next = backoff.next(Optional.empty());
            assertTrue(next.toMillis() >= seconds * 500L && next.toMillis() <= seconds * 1000L, next.toString());
        }
    }

    @Test
    void itStartsOverAfterASuccess() {
        backoff.next(Optional.empty());
        backoff.next(Optional.empty());
        backoff.reset();
        assertTrue(backoff.next(Optional.empty()).toMillis() <= 1000);
    }

    @Test
    void itWaitsAsLongAsTheServerAskedButNotForEver() {
        assertEquals(Duration.ofSeconds(90), backoff.next(Optional.of(Duration.ofSeconds(90))));
        assertEquals(Duration.ofMinutes(10), backoff.next(Optional.of(Duration.ofDays(1))));
    }
}
