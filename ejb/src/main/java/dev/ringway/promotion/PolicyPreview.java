package dev.ringway.promotion;

import static dev.ringway.access.Role.ADMINISTRATOR;

import dev.ringway.access.Permit;
import dev.ringway.gate.GateReview;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows what a change of a ring policy would do to the promotions that wait for the ring, and does none of it. */
@Stateless
public class PolicyPreview {
    public static final int MOST = 50;

    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private GateReview review;

    /** The fifty that came last, newest first; decided by the gate's own rules. */
    @Permit(ADMINISTRATOR)
    public List<PolicyEffect> preview(String productKey, Ring ring, RingPolicyTerms terms) {
        Product product = products.get(productKey);
        RingPolicy proposed = products.policy(product.id(), ring).proposing(terms);
        PromotionSearch waiting = new PromotionSearch(product.id(), ring, PromotionState.WAITING);
        return promotions.page(waiting, PageRequest.first(MOST)).items().stream()
                .map(promotion -> effect(promotion, proposed))
                .toList();
    }

    private PolicyEffect effect(Promotion promotion, RingPolicy proposed) {
        Release release = releases.get(promotion.releaseId());
        return PolicyEffect.of(
                promotion, review.report(release, promotion.ring()), review.report(release, proposed), proposed);
    }
}
