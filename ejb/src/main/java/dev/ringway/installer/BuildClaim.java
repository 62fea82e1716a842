package dev.ringway.installer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Which server is at a build, for how long it is believed to live, and how often the build was taken up. */
@Embeddable
class BuildClaim {
    /** A server that has not been heard of for so long is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final int MOST_ATTEMPTS = 5;

    @Column(name = "claim")
    private UUID holder;

    private Instant leasedUntil;
    private int attempts;

    /** The claim is new each time, so that whoever had it before can write nothing any more. */
    void take(Instant at) {
        holder = UUID.randomUUID();
        leasedUntil = at.plus(LEASE);
        attempts++;
    }

    void letGo() {
        holder = null;
        leasedUntil = null;
    }

    void countAfresh() {
        attempts = 0;
    }

    boolean isForsaken(Instant now) {
        return leasedUntil.isBefore(now);
    }

    boolean isHeldBy(UUID worker) {
        return worker.equals(holder);
    }

    /** A build that the server never survives is not tried for ever. */
    boolean isHopeless() {
        return attempts >= MOST_ATTEMPTS;
    }

    UUID holder() {
        return holder;
    }

    int attempts() {
        return attempts;
    }
}
