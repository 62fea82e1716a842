package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final ShortMemory<String, Integer> memory = new ShortMemory<>(2);

    @Test
    void whatIsRememberedIsKnownUntilItsTimeIsOver() {
        memory.remember("one", 1, NOON);
        assertEquals(Optional.of(1), memory.recall("one", NOON.minusNanos(1)));
        assertEquals(Optional.empty(), memory.recall("one", NOON));
    }

    @Test
    void whatWasAskedForLongestAgoGivesWay() {
        memory.remember("one", 1, NOON);
        memory.remember("two", 2, NOON);
        memory.recall("one", Instant.EPOCH);
        memory.remember("three", 3, NOON);
        assertEquals(Optional.of(1), memory.recall("one", Instant.EPOCH));
        assertEquals(Optional.empty(), memory.recall("two", Instant.EPOCH));
    }

    @Test
    void whatIsForgottenIsUnknown() {
        memory.remember("one", 1, NOON);
        memory.remember("two", 2, NOON);
        memory.forget("one");
        assertEquals(Optional.empty(), memory.recall("one", Instant.EPOCH));
        memory.forgetAll();
        assertEquals(Optional.empty(), memory.recall("two", Instant.EPOCH));
    }
}
