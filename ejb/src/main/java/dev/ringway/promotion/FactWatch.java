package dev.ringway.promotion;

import dev.ringway.gate.GateReview;
import dev.ringway.gate.SignedOff;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.ArtifactUploaded;
import dev.ringway.release.CheckReported;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.ReleaseRegistered;
import dev.ringway.release.Releases;
import dev.ringway.release.WorkItemValidated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Listens for facts about a release, within the transaction that holds it, and asks for a look at its promotions only
 * where the fact may have changed something: a gate that the release itself still keeps closed needs none.
 */
@ApplicationScoped
class FactWatch {
    @Inject
    private Promotions promotions;

    @Inject
    private Looks looks;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private GateReview review;

    @Inject
    private PromotionFlow flow;

    @Inject
    private Clock clock;

    /** A release comes without its files: there is nothing to look at before the last of them is uploaded. */
    void registered(@Observes ReleaseRegistered event) {
        flow.open(releases.get(event.id()), Ring.DEV);
    }

    void checked(@Observes CheckReported event) {
        lookIfWorthIt(event.id());
    }

    void uploaded(@Observes ArtifactUploaded event) {
        lookIfWorthIt(event.id());
    }

    void validated(@Observes WorkItemValidated event) {
        lookIfWorthIt(event.id());
    }

    void signedOff(@Observes SignedOff event) {
        lookIfWorthIt(event.id());
    }

    private void lookIfWorthIt(ReleaseId id) {
        Release release = releases.get(id);
        if (promotions.waiting(id).stream().anyMatch(promotion -> isWorthALook(promotion, release))) {
            looks.soon(id, clock.instant());
        }
    }

    /** What is ready may be so no more. */
    private boolean isWorthALook(Promotion promotion, Release release) {
        return promotion.state() == PromotionState.READY
                || !review.isClosedByTheRelease(release, products.policy(promotion.productId(), promotion.ring()));
    }
}
