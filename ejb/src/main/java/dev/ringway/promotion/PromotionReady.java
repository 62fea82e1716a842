package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** All gates before the ring are open. */
public record PromotionReady(PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring)
        implements DomainEvent {
    static PromotionReady of(Promotion promotion, String product) {
        return new PromotionReady(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring());
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
