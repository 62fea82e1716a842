package dev.ringway.promotion;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a promotion starts by itself, in the zone in which that was said, and who said so. */
@Embeddable
class Schedule {
    private Instant scheduledAt;
    private String scheduledZone;
    private String scheduledBy;

    protected Schedule() {}

    Schedule(Instant at, String zone, String by) {
        this.scheduledAt = at;
        this.scheduledZone = zone;
        this.scheduledBy = by;
    }

    boolean isDue(Instant now) {
        return !scheduledAt.isAfter(now);
    }

    Instant at() {
        return scheduledAt;
    }

    String zone() {
        return scheduledZone;
    }

    String by() {
        return scheduledBy;
    }
}
