package dev.ringway.promotion;

import dev.ringway.access.CurrentActor;
import dev.ringway.product.RingPolicyChanged;
import dev.ringway.release.ReleaseRejected;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Listens for what ends promotions or changes their gate, within the transaction in which it happens. */
@ApplicationScoped
class PromotionWatch {
    @Inject
    private Promotions promotions;

    @Inject
    private Looks looks;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

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
        all.forEach(promotion -> looks.soon(promotion.productId(), promotion.ring(), now));
    }

    void policyChanged(@Observes RingPolicyChanged event) {
        looks.soon(event.productId(), event.ring(), clock.instant());
    }
}
