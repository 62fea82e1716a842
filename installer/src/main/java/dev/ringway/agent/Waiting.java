package dev.ringway.agent;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** The one place where the agent waits; a stop ends every wait at once. */
class Waiting {
    private final CountDownLatch stop = new CountDownLatch(1);

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
        if (stopping()) {
            throw new AgentStopping();
        }
        try {
            return underWay.get(atMost.toMillis(), MILLISECONDS);
        } catch (InterruptedException stopping) {
            throw new AgentStopping();
        }
    }

    void stop() {
        stop.countDown();
    }

    boolean stopping() {
        return stop.getCount() == 0;
    }
}
