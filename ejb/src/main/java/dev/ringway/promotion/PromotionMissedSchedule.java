package dev.ringway.promotion;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** The appointed time came while the gate was closed. */
public record PromotionMissedSchedule(
        PromotionId id, ReleaseId releaseId, String product, Version version, Ring ring, String reason)
        implements DomainEvent {
    static PromotionMissedSchedule of(Promotion promotion, String product, String reason) {
        return new PromotionMissedSchedule(
                promotion.id(), promotion.releaseId(), product, promotion.version(), promotion.ring(), reason);
    }

    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
