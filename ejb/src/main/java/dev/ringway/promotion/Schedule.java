package dev.ringway.promotion;

import dev.ringway.shared.Stale;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When a promotion starts by itself, in the zone in which that was said, and who said so, or no time at all; and when
 * its gate is looked at next.
 */
@Embeddable
class Schedule {
    private Instant scheduledAt;
    private String scheduledZone;
    private String scheduledBy;

    /** Of the appointment alone: what becomes of its gate meanwhile makes nobody's form stale. */
    private int scheduleRevision;

    private Instant nextLookAt;

    void appoint(Appointment appointment, String by, Instant now) {
        write(appointment.instant(), appointment.zone().getId(), by);
        nextLookAt = now;
    }

    void takeBack(Instant now) {
        clear();
        nextLookAt = now;
    }

    /** Nothing happens by itself any more. */
    void close() {
        clear();
        nextLookAt = null;
    }

    void clear() {
        if (isSet()) {
            write(null, null, null);
        }
    }

    private void write(Instant at, String zone, String by) {
        this.scheduledAt = at;
        this.scheduledZone = zone;
        this.scheduledBy = by;
        this.scheduleRevision++;
    }

    void demand(int readRevision) {
        if (scheduleRevision != readRevision) {
            throw new Stale("schedule");
        }
    }

    boolean isSet() {
        return scheduledAt != null;
    }

    boolean isDue(Instant now) {
        return isSet() && !scheduledAt.isAfter(now);
    }

    /** When somebody must look again although nothing happened; null is never. */
    void lookAgainAt(Instant when) {
        nextLookAt = when;
    }

    boolean isToBeLookedAt(Instant now) {
        return nextLookAt != null && !nextLookAt.isAfter(now);
    }

    Instant at() {
        return scheduledAt;
    }

    ScheduleView view() {
        return new ScheduleView(scheduledAt, scheduledZone, scheduledBy, scheduleRevision);
    }
}
