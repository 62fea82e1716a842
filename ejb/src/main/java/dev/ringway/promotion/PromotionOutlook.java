package dev.ringway.promotion;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.access.Role;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseIsOver;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<Promotion> all = promotions.of(release.id());
        if (all.stream().anyMatch(promotion -> PromotionState.OPEN.contains(promotion.state()))) {
            return Optional.empty();
        }
        if (!release.mayGoFurther()) {
            return Optional.of(new NextPromotion(null, false, new ReleaseIsOver(release).getMessage()));
        }
        Optional<Ring> next = Arrays.stream(Ring.values())
                .filter(ring -> into(all, ring).noneMatch(PromotionOutlook::isCompleted))
                .findFirst();
        return Optional.of(next.map(ring -> again(all, ring))
                .orElseGet(() -> new NextPromotion(null, false, "It has completed every ring.")));
    }

    private NextPromotion again(List<Promotion> all, Ring ring) {
        String ended = into(all, ring)
                .reduce((earlier, later) -> later)
                .map(Promotion::ending)
                .orElse("No promotion to " + ring.label() + " is open.");
        return new NextPromotion(ring, current.get().is(Role.RELEASE_MANAGER), ended);
    }

    private static Stream<Promotion> into(List<Promotion> all, Ring ring) {
        return all.stream().filter(promotion -> promotion.ring() == ring);
    }

    private static boolean isCompleted(Promotion promotion) {
        return promotion.state() == PromotionState.COMPLETED;
    }
}
