package dev.ringway.promotion;

import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Requirement;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where release managers start, halt, resume and cancel promotions. */
@Stateless
public class PromotionDesk {
    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private PromotionFlow flow;

    @Inject
    private PromotionViews views;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** Starts now; {@code evidence} may name the gate report the decision rests on, null rests on none. */
    @Permit(RELEASE_MANAGER)
    public PromotionView start(PromotionId id, String evidence) {
        Release release = holdReleaseOf(id);
        Promotion promotion = flow.hold(id);
        PromotionAction.START.leadFrom(promotion.isWaiting() ? PromotionState.READY : promotion.state(), "promotion");
        flow.start(promotion, release, evidence);
        return views.of(promotion);
    }

    @Permit(RELEASE_MANAGER)
    public PromotionView halt(PromotionId id, String reason) {
        demandReason(reason);
        holdReleaseOf(id);
        Promotion promotion = promotions.lock(id);
        flow.halt(promotion, reason);
        return views.of(promotion);
    }

    /** Goes on without the environments that failed. */
    @Permit(RELEASE_MANAGER)
    public PromotionView resume(PromotionId id, String reason) {
        demandReason(reason);
        Release release = holdReleaseOf(id);
        Promotion promotion = flow.hold(id);
        promotion.resume(reason, current.get(), clock.instant());
        flow.demandFreeRing(promotion, release);
        events.fire(PromotionResumed.of(promotion, flow.key(promotion), reason));
        return views.of(promotion);
    }

    /** Goes on and tries the environments that failed once more. */
    @Permit(RELEASE_MANAGER)
    public PromotionView retry(PromotionId id, String reason) {
        demandReason(reason);
        Release release = holdReleaseOf(id);
        Promotion promotion = flow.hold(id);
        promotion.retry(reason, current.get(), clock.instant());
        flow.demandFreeRing(promotion, release);
        events.fire(PromotionRetried.of(promotion, flow.key(promotion), reason));
        return views.of(promotion);
    }

    @Permit(RELEASE_MANAGER)
    public PromotionView cancel(PromotionId id, String reason) {
        demandReason(reason);
        holdReleaseOf(id);
        Promotion promotion = promotions.lock(id);
        promotion.cancel(reason, current.get(), clock.instant());
        events.fire(PromotionEnded.of(promotion, flow.key(promotion), reason));
        return views.of(promotion);
    }

    private Release holdReleaseOf(PromotionId id) {
        return releases.lock(promotions.get(id).releaseId());
    }

    private static void demandReason(String reason) {
        new Requirement().text(reason, 2_000, "/reason").check();
    }
}
