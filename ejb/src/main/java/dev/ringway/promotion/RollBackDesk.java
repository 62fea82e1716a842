package dev.ringway.promotion;

import static dev.ringway.access.Role.RELEASE_MANAGER;
import static java.util.Comparator.comparing;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.Releases;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.Stale;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
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
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** Never to a rejected release; the answer is the promotion that brings the earlier release back. */
    @Permit(RELEASE_MANAGER)
    public PromotionView rollBack(String productKey, Ring ring, String reason) {
        new Requirement().text(reason, 2_000, "/reason").check();
        Product product = products.get(productKey);
        Promotion latest = latestIn(product, ring);
        Release target = targetBefore(latest, product, ring);
        Stream.of(latest.releaseId(), target.id())
                .sorted(comparing(ReleaseId::value))
                .forEach(releases::lock);
        products.lockRing(product.id(), ring);
        demandUnchanged(latest, product, ring, target);
        end(latest, productKey, reason);
        Promotion back = Promotion.backTo(target, latest, clock.instant());
        promotions.add(back);
        flow.begin(back, target, latest.version());
        return back.view(productKey);
    }

    /** What was rejected or cancelled half-way has its end already; its environments go back all the same. */
    private void end(Promotion latest, String productKey, String reason) {
        if (PromotionAction.ROLL_BACK.from().contains(latest.state())) {
            latest.rollBack(reason, current.get(), clock.instant());
            events.fire(PromotionEnded.of(latest, productKey, reason));
        }
    }

    private Promotion latestIn(Product product, Ring ring) {
        return promotions.in(product.id(), ring, PromotionState.MAY_BE_RUNNING).stream()
                .filter(promotion -> promotion.startedAt() != null)
                .findFirst()
                .orElseThrow(() -> new NothingToRollBackTo(ring));
    }

    private Release targetBefore(Promotion latest, Product product, Ring ring) {
        List<Promotion> completed = promotions.in(product.id(), ring, EnumSet.of(PromotionState.COMPLETED));
        return completed.stream()
                .filter(earlier -> !earlier.releaseId().equals(latest.releaseId()))
                .map(earlier -> releases.get(earlier.releaseId()))
                .filter(Release::mayGoFurther)
                .findFirst()
                .orElseThrow(() -> new NothingToRollBackTo(ring));
    }

    private void demandUnchanged(Promotion latest, Product product, Ring ring, Release target) {
        boolean same = latestIn(product, ring).id().equals(latest.id());
        if (!same || !target.mayGoFurther()) {
            throw new Stale("ring " + ring.label());
        }
    }
}
