package dev.ringway.promotion;

import static dev.ringway.access.Role.ADMINISTRATOR;

import dev.ringway.access.Permit;
import dev.ringway.gate.GateReport;
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
import java.util.stream.IntStream;

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
        RingPolicy held = products.policy(product.id(), ring);
        RingPolicy proposed = held.proposing(terms);
        PromotionSearch waiting = new PromotionSearch(product.id(), ring, PromotionState.WAITING);
        List<Promotion> asked =
                promotions.page(waiting, PageRequest.first(MOST)).items();
        List<Release> theirs =
                releases.inOrder(asked.stream().map(Promotion::releaseId).toList());
        List<GateReport> now = review.reports(theirs, held);
        List<GateReport> then = review.reports(theirs, proposed);
        return IntStream.range(0, asked.size())
                .mapToObj(at -> PolicyEffect.of(asked.get(at), now.get(at), then.get(at), proposed))
                .toList();
    }
}
