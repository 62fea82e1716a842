package dev.ringway.promotion;

import dev.ringway.access.CurrentActor;
import dev.ringway.gate.SignedOff;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicyChanged;
import dev.ringway.release.ArtifactUploaded;
import dev.ringway.release.CheckReported;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.ReleaseRegistered;
import dev.ringway.release.ReleaseRejected;
import dev.ringway.release.Releases;
import dev.ringway.release.WorkItemValidated;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Listens for what concerns promotions, within the transaction in which it happens. */
@ApplicationScoped
class PromotionWatch {
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

    void registered(@Observes ReleaseRegistered event) {
        flow.open(releases.get(event.id()), Ring.DEV);
    }

    /**
     * Ends all that was planned or running for the release, in the transaction of the rejection itself; whatever waits
     * for a ring that it has entered may be next.
     */
    void rejected(@Observes ReleaseRejected event) {
        Instant now = clock.instant();
        List<Promotion> all = promotions.of(event.id());
        all.stream()
                .filter(promotion -> PromotionState.OPEN.contains(promotion.state()))
                .map(promotion -> promotions.lock(promotion.id()))
                .forEach(promotion -> {
                    promotion.reject(event.reason(), current.get(), now);
                    events.fire(PromotionEnded.of(promotion, event.product(), event.reason()));
                });
        all.forEach(promotion -> promotions.lookSoon(promotion.productId(), promotion.ring(), now));
    }

    void checked(@Observes CheckReported event) {
        lookSoon(event.id());
    }

    void uploaded(@Observes ArtifactUploaded event) {
        lookSoon(event.id());
    }

    void validated(@Observes WorkItemValidated event) {
        lookSoon(event.id());
    }

    void signedOff(@Observes SignedOff event) {
        lookSoon(event.id());
    }

    void policyChanged(@Observes RingPolicyChanged event) {
        promotions.lookSoon(event.productId(), event.ring(), clock.instant());
    }

    private void lookSoon(ReleaseId release) {
        promotions.lookSoon(release, clock.instant());
    }
}
