package dev.ringway.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Serves one environment: finishes what was begun, asks for the next assignment, carries it out, and so on. */
final class EnvironmentLoop {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final TimeoutSettings timeouts;
    private final AgentJournal journal;
    private final DesiredStatePoll poll;
    private final Installation installation;
    private final ObservationFeed feed;
    private final Guard guard;
    private final Clock clock;

    EnvironmentLoop(
            TimeoutSettings timeouts,
            AgentJournal journal,
            DesiredStatePoll poll,
            Installation installation,
            ObservationFeed feed,
            Guard guard,
            Clock clock) {
        this.timeouts = timeouts;
        this.journal = journal;
        this.poll = poll;
        this.installation = installation;
        this.feed = feed;
        this.guard = guard;
        this.clock = clock;
    }

    /** Until the agent stops. */
    void serve() {
        guard.untilStopped(
                () -> {
                    Instant begun = clock.instant();
                    step(timeouts.poll());
                    return PACE.minus(Duration.between(begun, clock.instant()));
                },
                poll::forget);
    }

    /** Looks at the running product until the agent stops. */
    void watch() {
        guard.untilStopped(
                () -> {
                    feed.observe();
                    return timeouts.observe();
                },
                () -> {});
    }

    /** One look, at most one installation, no waiting for a server that does not answer. */
    AgentExit once() {
        feed.observe();
        return step(Duration.ZERO)
                .filter(report -> report.state() != ReportState.SUCCEEDED)
                .map(report -> AgentExit.INSTALLATION_FAILED)
                .orElse(AgentExit.DONE);
    }

    private Optional<Report> step(Duration wait) {
        Optional<Report> report = journal.unfinished()
                .or(() -> poll.next(wait))
                .filter(assignment -> !journal.isClosed(assignment))
                .flatMap(installation::carryOut);
        report.ifPresent(delivered -> feed.observe());
        return report;
    }
}
