package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A promotion ended before it was complete, or was taken back. */
public record PromotionEnded(
        PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring, String reason)
        implements DomainEvent {
    static PromotionEnded of(Promotion promotion, String product, String reason) {
        return new PromotionEnded(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring(), reason);
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
