package dev.ringway.promotion;

import static dev.ringway.access.Role.RELEASE_MANAGER;
import static java.util.Comparator.comparing;

import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.Releases;
import dev.ringway.shared.Requirement;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;

/** Takes a ring back to the release it ran before, in one action and without a rebuild. */
@Stateless
public class RollBackDesk {
    @Inject
    private Promotions promotions;

    @Inject
    private Products products;

    @Inject
    private Releases releases;

    @Inject
    private PromotionFlow flow;

    @Inject
    private WayBack wayBack;

    @Inject
    private PromotionViews views;

    @Inject
    private Clock clock;

    /**
     * Never to a rejected release; the answer is the promotion that brings the earlier release back.
     *
     * @param takenBack the rollout that the caller has seen as the last one, or null for whatever it is now
     */
    @Permit(RELEASE_MANAGER)
    public PromotionView rollBack(String productKey, Ring ring, PromotionId takenBack, String reason) {
        new Requirement().text(reason, 2_000, "/reason").check();
        Product product = products.get(productKey);
        Promotion latest = latestIn(product, ring);
        if (takenBack != null && !latest.id().equals(takenBack)) {
            throw new NotTheLatestRollout(ring, latest);
        }
        Release target = wayBack.target(latest).orElseThrow(() -> new NothingToRollBackTo(ring));
        Stream.of(latest.releaseId(), target.id())
                .sorted(comparing(ReleaseId::value))
                .forEach(releases::lock);
        products.lockRing(product.id(), ring);
        demandUnchanged(latest, product, ring, target);
        flow.takeBack(latest, reason);
        Promotion back = Promotion.backTo(target, ring, clock.instant());
        promotions.add(back);
        flow.begin(back, target, latest.version());
        return views.of(back);
    }

    private Promotion latestIn(Product product, Ring ring) {
        return wayBack.latestIn(product.id(), ring).orElseThrow(() -> new NothingToRollBackTo(ring));
    }

    private void demandUnchanged(Promotion latest, Product product, Ring ring, Release target) {
        Promotion now = latestIn(product, ring);
        if (!now.id().equals(latest.id())) {
            throw new NotTheLatestRollout(ring, now);
        }
        if (!target.mayGoFurther()) {
            throw new NothingToRollBackTo(ring);
        }
    }
}
