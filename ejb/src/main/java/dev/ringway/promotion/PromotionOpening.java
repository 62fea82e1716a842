package dev.ringway.promotion;

import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens a promotion anew after an earlier one to the same ring was cancelled or taken back. */
@Stateless
public class PromotionOpening {
    @Inject
    private Promotions promotions;

    @Inject
    private Looks looks;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private PromotionFlow flow;

    @Inject
    private PromotionViews views;

    @Inject
    private Clock clock;

    /** Refuses a skipped ring; the gate itself is asked when the promotion starts. */
    @Permit(RELEASE_MANAGER)
    public PromotionView open(String productKey, String version, Ring ring) {
        Product product = products.get(productKey);
        Release release = releases.lock(product.id(), version);
        new WayForward(release, promotions.of(release.id())).obstacle(ring).ifPresent(obstacle -> {
            throw obstacle;
        });
        Promotion opened = flow.open(release, ring);
        looks.soon(release.id(), clock.instant());
        return views.of(opened);
    }
}
