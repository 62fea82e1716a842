package dev.ringway.promotion;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;

/** From which promotion a ring can go back, and to which release. */
@ApplicationScoped
class WayBack {
    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    /** Only the promotion that last changed what the ring runs can be taken back. */
    boolean beginsAt(Promotion promotion) {
        if (promotion.startedAt() == null) {
            return false;
        }
        return latestIn(promotion.productId(), promotion.ring())
                .filter(latest -> latest.id().equals(promotion.id()))
                .flatMap(this::target)
                .isPresent();
    }

    Optional<Promotion> latestIn(ProductId product, Ring ring) {
        return promotions.latestStarted(product, ring, PromotionState.MAY_BE_RUNNING);
    }

    /** The release that completed the ring last before this promotion and was not rejected since. */
    Optional<Release> target(Promotion latest) {
        return promotions.in(latest.productId(), latest.ring(), EnumSet.of(PromotionState.COMPLETED)).stream()
                .filter(earlier -> !earlier.releaseId().equals(latest.releaseId()))
                .map(earlier -> releases.get(earlier.releaseId()))
                .filter(Release::mayGoFurther)
                .findFirst();
    }
}
