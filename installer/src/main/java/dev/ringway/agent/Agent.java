package dev.ringway.agent;

import dev.ringway.agent.Retrying.Endurance;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The process: serves its environments side by side, none waiting for another. */
final class Agent {
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(5);

    private final List<ServedEnvironment> environments = new ArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Waiting waiting;
    private final AgentLog log;

    Agent(List<EnvironmentSettings> settings, Endurance endurance, Clock clock, Waiting waiting, AgentLog log) {
        this.waiting = waiting;
        this.log = log;
        BoundedHttp http = new BoundedHttp(waiting);
        for (EnvironmentSettings each : settings) {
            environments.add(new ServedEnvironment(each, http, clock, waiting, log, endurance));
            warnOfOpenToken(each);
        }
    }

    /** Starts serving; returns when everything has stopped. */
    void serve() {
        log.info("agent started", "version", AgentVersion.NUMBER, "environments", environments.size());
        for (ServedEnvironment environment : environments) {
            start(environment.name() + "-serve", environment.loop()::serve);
            start(environment.name() + "-watch", environment.loop()::watch);
        }
        joinAll(Duration.ZERO);
        close();
    }

    /** Serves every environment once, and says how that ended. */
    AgentExit once() {
        List<CompletableFuture<AgentExit>> ends = new ArrayList<>();
        for (ServedEnvironment environment : environments) {
            CompletableFuture<AgentExit> end = new CompletableFuture<>();
            ends.add(end);
            start(environment.name() + "-once", () -> end.complete(once(environment)));
        }
        AgentExit worst = ends.stream().map(CompletableFuture::join).reduce(AgentExit.DONE, AgentExit::orWorse);
        close();
        return worst;
    }

    /** Ends every wait; a hook that runs is left running and found again by the next start. */
    void stop() {
        waiting.stop();
        joinAll(TIME_TO_STOP);
        log.info("agent stopped");
    }

    private static AgentExit once(ServedEnvironment environment) {
        try {
            return environment.loop().once();
        } catch (ServerUnavailable | TokenRefused alreadyLogged) {
            return AgentExit.SERVER_NOT_REACHED;
        } catch (AgentStopping stopping) {
            return AgentExit.DONE;
        } catch (RuntimeException e) {
            environment.log().error("unexpected", "reason", e);
            return AgentExit.UNEXPECTED;
        }
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        threads.add(thread);
        thread.start();
    }

    private void joinAll(Duration atMostEach) {
        try {
            for (Thread thread : threads) {
                thread.join(atMostEach.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        for (ServedEnvironment environment : environments) {
            try {
                environment.close();
            } catch (IOException e) {
                log.warn("lock not released", "environment", environment.name(), "reason", e);
            }
        }
    }

    private void warnOfOpenToken(EnvironmentSettings settings) {
        if (settings.sendsTokenInTheClear()) {
            log.of(settings.name()).warn("token travels unprotected, use https", "server", settings.server());
        }
    }
}
