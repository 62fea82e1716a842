package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** Every environment of the ring has the release. */
public record PromotionCompleted(PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring)
        implements DomainEvent {
    static PromotionCompleted of(Promotion promotion, String product) {
        return new PromotionCompleted(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring());
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
