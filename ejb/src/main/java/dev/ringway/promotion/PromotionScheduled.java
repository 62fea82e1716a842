package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;
import java.time.Instant;

/** A promotion has an appointed time. */
public record PromotionScheduled(
        PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring, Instant at, String zone)
        implements DomainEvent {
    static PromotionScheduled of(Promotion promotion, String product, Instant at, String zone) {
        return new PromotionScheduled(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring(), at, zone);
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
