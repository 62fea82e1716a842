package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A halted rollout goes on without the environments that failed. */
public record PromotionResumed(
        PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring, String reason)
        implements DomainEvent {
    static PromotionResumed of(Promotion promotion, String product, String reason) {
        return new PromotionResumed(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring(), reason);
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
