package dev.ringway.promotion;

import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.Permit;
import dev.ringway.gate.GateClosed;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import dev.ringway.shared.AlreadyExists;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

/** Opens a promotion anew after an earlier one to the same ring was cancelled or taken back. */
@Stateless
public class PromotionOpening {
    @Inject
    private Promotions promotions;

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
        release.demandOpen();
        demandNoneOpen(release, ring);
        ring.previous().ifPresent(before -> demandCompleted(release, before));
        Promotion opened = flow.open(release, ring);
        promotions.lookSoon(release.id(), clock.instant());
        return views.of(opened);
    }

    private void demandNoneOpen(Release release, Ring ring) {
        EnumSet<PromotionState> there = EnumSet.copyOf(PromotionState.OPEN);
        there.add(PromotionState.COMPLETED);
        if (!promotions.of(release.id(), ring, there).isEmpty()) {
            throw new AlreadyExists("promotion of " + release.version() + " to", ring.label());
        }
    }

    private void demandCompleted(Release release, Ring before) {
        if (promotions
                .of(release.id(), before, EnumSet.of(PromotionState.COMPLETED))
                .isEmpty()) {
            throw new GateClosed(
                    List.of("The release has not completed " + before.label() + ", and no ring is skipped."));
        }
    }
}
