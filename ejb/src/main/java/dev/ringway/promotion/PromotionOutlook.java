package dev.ringway.promotion;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.access.Role;
import dev.ringway.product.Products;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says why a release has stopped where it is, and whether it can be sent on. */
@Stateless
public class PromotionOutlook {
    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    /** Empty while a promotion of the release is open: there is nothing to send on. */
    @Permit(staff = true)
    public Optional<NextPromotion> next(String product, String version) {
        Release release = releases.get(products.get(product).id(), version);
        WayForward way = new WayForward(release, promotions.of(release.id()));
        if (way.isUnderWay()) {
            return Optional.empty();
        }
        return Optional.of(way.next()
                .map(ring -> new NextPromotion(ring, current.get().is(Role.RELEASE_MANAGER), way.ending(ring)))
                .orElseGet(() -> new NextPromotion(null, false, way.end())));
    }
}
