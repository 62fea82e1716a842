package dev.ringway.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a loop alive: what nobody expected is logged, and the loop goes on after a pause. */
final class Guard {
    private final Backoff backoff;
    private final Waiting waiting;
    private final AgentLog log;

    Guard(Backoff backoff, Waiting waiting, AgentLog log) {
        this.backoff = backoff;
        this.waiting = waiting;
        this.log = log;
    }

    /** Repeats a turn, which says how long to pause after it. */
    void untilStopped(Supplier<Duration> turn, Runnable afterTrouble) {
        try {
            while (!waiting.stopping()) {
                Duration pause = guarded(turn, afterTrouble);
                if (!pause.isNegative()) {
                    waiting.pause(pause);
                }
            }
        } catch (AgentStopping stopping) {
            log.info("stopped");
        }
    }

    private Duration guarded(Supplier<Duration> turn, Runnable afterTrouble) {
        try {
            Duration pause = turn.get();
            backoff.reset();
            return pause;
        } catch (AgentStopping stopping) {
            throw stopping;
        } catch (ServerRefused refused) {
            log.error("server refuses", "code", refused.code(), "reason", refused.getMessage());
        } catch (RuntimeException e) {
            log.error("unexpected", "reason", e, "at", e.getStackTrace()[0]);
        }
        afterTrouble.run();
        return backoff.next(Optional.empty());
    }
}
