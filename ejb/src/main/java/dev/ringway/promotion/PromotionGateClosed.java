package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A gate that was open has closed again. */
public record PromotionGateClosed(
        PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring, String reason)
        implements DomainEvent {
    static PromotionGateClosed of(Promotion promotion, String product, String reason) {
        return new PromotionGateClosed(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring(), reason);
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
