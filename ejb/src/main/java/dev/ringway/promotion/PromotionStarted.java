package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** The environments of the ring are to get the release. */
public record PromotionStarted(
        PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring, Version replaces)
        implements DomainEvent {
    static PromotionStarted of(Promotion promotion, String product, Version replaces) {
        return new PromotionStarted(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring(), replaces);
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
