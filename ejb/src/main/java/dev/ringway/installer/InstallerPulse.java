package dev.ringway.installer;

import dev.ringway.packaging.Progress;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.jboss.logging.Logger;

/** Keeps a build alive: tells at intervals how far it is, and stops it once it belongs to somebody else. */
final class InstallerPulse implements Progress, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(InstallerPulse.class);
    private static final int SECONDS = 2;

    private final LongPredicate renewal;
    private ScheduledFuture<?> beat;
    private volatile long bytesDone;
    private volatile boolean lost;

    /** @param renewal told the bytes done, answers whether the build is still ours */
    InstallerPulse(LongPredicate renewal) {
        this.renewal = renewal;
    }

    InstallerPulse startedOn(ScheduledExecutorService scheduler) {
        beat = scheduler.scheduleAtFixedRate(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /** A beat that cannot be written now is made good by the next; a lease outlives many. */
    void beat() {
        try {
            lost = lost || !renewal.test(bytesDone);
        } catch (RuntimeException e) {
            LOG.warnf("installer build not renewed reason=%s", e.getMessage());
        }
    }

    @Override
    public void advanced(long done, long total) {
        if (lost) {
            throw new ClaimLost();
        }
        bytesDone = done;
    }

    @Override
    public void close() {
        if (beat != null) {
            beat.cancel(false);
        }
    }
}
