package dev.ringway.agent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells the server what really runs: a change at once, otherwise as a sign of life. */
final class ObservationFeed {
    private final HealthProbe probe;
    private final RingwayServer server;
    private final ServerContact contact;
    private final Duration heartbeat;
    private final Clock clock;
    private final AgentLog log;
    private Observation seen;
    private Observation told;
    private Instant toldAt = Instant.MIN;

    ObservationFeed(
            HealthProbe probe,
            RingwayServer server,
            ServerContact contact,
            TimeoutSettings timeouts,
            Clock clock,
            AgentLog log) {
        this.probe = probe;
        this.server = server;
        this.contact = contact;
        this.heartbeat = timeouts.heartbeat();
        this.clock = clock;
        this.log = log;
    }

    /** Looks at the product; what cannot be told now is told at the next look. */
    synchronized void observe() {
        Observation now = probe.observe();
        logChange(now);
        seen = now;
        if (!now.equals(told) || !clock.instant().isBefore(toldAt.plus(heartbeat))) {
            tell(now);
        }
    }

    private void tell(Observation now) {
        try {
            server.observed(now);
            told = now;
            toldAt = clock.instant();
        } catch (ServerUnavailable e) {
            contact.lost(e.getMessage());
        } catch (TokenRefused e) {
            contact.refused(e.getMessage());
        } catch (ServerRefused e) {
            log.warn("observation refused", "code", e.code(), "reason", e.getMessage());
            told = now;
            toldAt = clock.instant();
        }
    }

    private void logChange(Observation now) {
        if (!now.equals(seen)) {
            log.info("product observed", "version", now.version(), "healthy", now.healthy(), "detail", now.detail());
        }
    }
}
