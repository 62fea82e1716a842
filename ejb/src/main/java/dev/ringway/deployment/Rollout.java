package dev.ringway.deployment;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.Promotion;
import dev.ringway.promotion.PromotionId;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.Version;

/** What is rolled out: a release, by a promotion. */
record Rollout(PromotionId promotion, ReleaseId release, Version version, ProductId product, Ring ring) {
    static Rollout of(Promotion promotion) {
        return new Rollout(
                promotion.id(), promotion.releaseId(), promotion.version(), promotion.productId(), promotion.ring());
    }

    /** Going forward never lowers a version, so that leaving the early adopters never does; null is none yet. */
    boolean advances(Version running) {
        return running == null || version.isNewerThan(running);
    }
}
