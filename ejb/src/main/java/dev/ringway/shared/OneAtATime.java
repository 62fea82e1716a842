package dev.ringway.shared;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs one piece of work as often as needed and never twice at once: calls during a run lead to one more run. */
public final class OneAtATime {
    private final Runnable work;
    private final AtomicInteger calls = new AtomicInteger();

    public OneAtATime(Runnable work) {
        this.work = work;
    }

    /** Whoever calls first starts the run; it goes on until no call came after its last round had begun. */
    public void call(Executor executor) {
        if (calls.getAndIncrement() == 0) {
            start(executor);
        }
    }

    private void start(Executor executor) {
        try {
            executor.execute(this::run);
        } catch (RuntimeException refused) {
            calls.set(0);
            throw refused;
        }
    }

    private void run() {
        int answered;
        do {
            answered = calls.get();
            attempt();
        } while (!calls.compareAndSet(answered, 0));
    }

    private void attempt() {
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (!done) {
                calls.set(0);
            }
        }
    }
}
