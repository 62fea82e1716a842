package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    private final Queue<Runnable> started = new ArrayDeque<>();
    private final Executor later = started::add;
    private int rounds;

    @Test
    void manyCallsBeforeARoundLeadToOneRound() {
        OneAtATime work = new OneAtATime(() -> rounds++);
        work.call(later);
        work.call(later);
        work.call(later);
        started.remove().run();
        assertEquals(1, rounds);
        assertEquals(0, started.size());
    }

    @Test
    void callsDuringARoundLeadToOneMoreRoundOnTheSameThread() {
        OneAtATime[] work = new OneAtATime[1];
        work[0] = new OneAtATime(() -> {
            if (rounds++ == 0) {
                work[0].call(later);
                work[0].call(later);
            }
        });
        work[0].call(later);
        started.remove().run();
        assertEquals(2, rounds);
        assertEquals(0, started.size());
    }

    @Test
    void aCallAfterTheLastRoundStartsANewOne() {
        OneAtATime work = new OneAtATime(() -> rounds++);
        work.call(later);
        started.remove().run();
        work.call(later);
        started.remove().run();
        assertEquals(2, rounds);
    }

    @Test
    void aRoundThatFailsDoesNotKeepTheNextOneFromStarting() {
        OneAtATime work = new OneAtATime(() -> {
            rounds++;
            throw new IllegalStateException("the database is away");
        });
        work.call(later);
        assertThrows(IllegalStateException.class, started.remove()::run);
        work.call(later);
        assertThrows(IllegalStateException.class, started.remove()::run);
        assertEquals(2, rounds);
    }

    @Test
    void aRoundThatCannotBeStartedIsStartedByTheNextCall() {
        OneAtATime work = new OneAtATime(() -> rounds++);
        Executor stopping = task -> {
            throw new IllegalStateException("the server stops");
        };
        assertThrows(IllegalStateException.class, () -> work.call(stopping));
        work.call(later);
        started.remove().run();
        assertEquals(1, rounds);
    }
}
