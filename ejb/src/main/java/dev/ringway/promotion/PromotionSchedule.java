package dev.ringway.promotion;

import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.release.Releases;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Requirement;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where release managers appoint the time at which a promotion starts by itself, move it, and take it back. */
@Stateless
public class PromotionSchedule {
    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private PromotionFlow flow;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Permit(staff = true)
    public ScheduleView of(PromotionId id) {
        return promotions.get(id).schedule().view();
    }

    /**
     * Starts by itself at the appointed time if the gate is open then; {@code readRevision} is that of the schedule
     * which this one replaces.
     */
    @Permit(RELEASE_MANAGER)
    public ScheduleView appoint(PromotionId id, Appointment appointment, int readRevision) {
        Promotion promotion = hold(id);
        Instant now = clock.instant();
        Instant at = appointment.instant();
        new Requirement()
                .that(at.isAfter(now), "/at", "This time has passed already.")
                .check();
        promotion.schedule(appointment, readRevision, current.get(), now);
        events.fire(PromotionScheduled.of(
                promotion, flow.key(promotion), at, appointment.zone().getId()));
        return promotion.schedule().view();
    }

    /** The promotion waits on without a time; where it waits without one already, nothing happens. */
    @Permit(RELEASE_MANAGER)
    public ScheduleView takeBack(PromotionId id, int readRevision) {
        Promotion promotion = hold(id);
        if (promotion.unschedule(readRevision, current.get(), clock.instant())) {
            events.fire(PromotionUnscheduled.of(promotion, flow.key(promotion)));
        }
        return promotion.schedule().view();
    }

    private Promotion hold(PromotionId id) {
        releases.lock(promotions.get(id).releaseId());
        return promotions.lock(id);
    }
}
