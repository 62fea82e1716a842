package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A promotion has no appointed time any more: it was taken back. */
public record PromotionUnscheduled(PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring)
        implements DomainEvent {
    static PromotionUnscheduled of(Promotion promotion, String product) {
        return new PromotionUnscheduled(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring());
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
