package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A promotion now waits before the gate of a ring. */
public record PromotionOpened(PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring)
        implements DomainEvent {
    static PromotionOpened of(Promotion promotion, String product) {
        return new PromotionOpened(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring());
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
