package dev.ringway.agent;

import dev.ringway.agent.Retrying.Endurance;
import java.io.IOException;
import java.time.Clock;
import java.util.Random;

/** One environment with everything that serves it, wired together. */
final class ServedEnvironment implements AutoCloseable {
    private final EnvironmentSettings settings;
    private final WorkDirectory work;
    private final Clock clock;
    private final Waiting waiting;
    private final AgentLog log;
    private final EnvironmentLoop loop;

    /** Locks the work directory; throws DirectoryInUse when another agent has it. */
    ServedEnvironment(
            EnvironmentSettings settings,
            BoundedHttp http,
            Clock clock,
            Waiting waiting,
            AgentLog log,
            Endurance endurance) {
        this.settings = settings;
        this.clock = clock;
        this.waiting = waiting;
        this.log = log.of(settings.name());
        this.work = WorkDirectory.open(settings.work());
        this.loop = loop(http, endurance);
    }

    EnvironmentLoop loop() {
        return loop;
    }

    AgentLog log() {
        return log;
    }

    String name() {
        return settings.name();
    }

    @Override
    public void close() throws IOException {
        work.close();
    }

    private EnvironmentLoop loop(BoundedHttp http, Endurance endurance) {
        TokenUse token = new TokenUse(new AgentToken(settings), clock);
        RingwayServer server = new RingwayServer(settings, http, token, new Refusals(clock));
        ServerContact contact = new ServerContact(log);
        Retrying retrying = new Retrying(endurance, backoff(), contact, waiting);
        HealthProbe probe = new HealthProbe(settings, http);
        AgentJournal journal = AgentJournal.open(work.journal(), log);
        return new EnvironmentLoop(
                settings.timeouts(),
                journal,
                new DesiredStatePoll(settings, server, retrying),
                installation(server, retrying, probe, journal),
                new ObservationFeed(probe, server, contact, settings.timeouts(), clock, log),
                new Guard(backoff(), waiting, log),
                clock);
    }

    private Installation installation(
            RingwayServer server, Retrying retrying, HealthProbe probe, AgentJournal journal) {
        return new Installation(
                server,
                retrying,
                new ArtifactDownload(settings, server, new FileShelf(work.files()), retrying, log),
                new HookRun(settings, work, new HookLog(work.hookLog()), clock, waiting),
                new VersionConfirmation(probe, settings.timeouts(), clock, waiting),
                journal,
                log);
    }

    private static Backoff backoff() {
        return new Backoff(new Random());
    }
}
