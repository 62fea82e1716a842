package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A halted rollout goes on and tries the environments that failed once more. */
public record PromotionRetried(
        PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring, String reason)
        implements DomainEvent {
    static PromotionRetried of(Promotion promotion, String product, String reason) {
        return new PromotionRetried(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring(), reason);
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
