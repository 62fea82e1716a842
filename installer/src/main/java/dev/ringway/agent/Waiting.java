package dev.ringway.agent;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** The one place where the agent waits; a stop ends every wait at once. */
class Waiting {
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Set<Thread> waiting = new HashSet<>();

    /** Lets time pass. */
    void pause(Duration time) {
        try {
            if (stop.await(time.toMillis(), MILLISECONDS)) {
                throw new AgentStopping();
            }
        } catch (InterruptedException stopping) {
            throw new AgentStopping();
        }
    }

    /** The result of something under way, or TimeoutException when it takes longer. */
    <T> T result(Future<T> underWay, Duration atMost) throws TimeoutException, ExecutionException {
        enter();
        try {
            return underWay.get(atMost.toMillis(), MILLISECONDS);
        } catch (InterruptedException stopping) {
            throw new AgentStopping();
        } finally {
            leave();
        }
    }

    /** Interrupts only threads that wait here: an interrupt elsewhere would look like a fault of the disk. */
    synchronized void stop() {
        stop.countDown();
        waiting.forEach(Thread::interrupt);
    }

    boolean stopping() {
        return stop.getCount() == 0;
    }

    private synchronized void enter() {
        if (stopping()) {
            throw new AgentStopping();
        }
        waiting.add(Thread.currentThread());
    }

    private synchronized void leave() {
        waiting.remove(Thread.currentThread());
        // An interrupt that came together with the result is not for whoever comes next.
        Thread.interrupted();
    }
}
