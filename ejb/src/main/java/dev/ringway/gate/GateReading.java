package dev.ringway.gate;

import static dev.ringway.access.Role.CI;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.ProductId;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows what gates ask, and what the caller may decide there. */
@Stateless
public class GateReading {
    @Inject
    private GateReview review;

    @Inject
    private GateQuestions questions;

    @Inject
    private ApproverCheck approvers;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    @Permit(value = CI, staff = true)
    public GateReport report(String productKey, String version, Ring ring) {
        Release release =
                releases.get(products.reachable(productKey, current.get()).id(), version);
        return review.report(release, ring);
    }

    /** What the caller may decide at the gate, and why not. */
    @Permit(staff = true)
    public DeciderView decider(String productKey, String version, Ring ring) {
        Release release = releases.get(products.get(productKey).id(), version);
        return decider(review.question(release, ring));
    }

    private DeciderView decider(GateQuestion question) {
        DeciderView decider = approvers.decider(current.get(), question);
        return question.release().mayGoFurther() ? decider : DeciderView.NOTHING_LEFT;
    }

    /** How several releases of a product stand at their gates, in their order; what they share is read once. */
    @Permit(staff = true)
    public List<GateStand> stands(String productKey, List<GatePlace> places) {
        ProductId product = products.get(productKey).id();
        return questions.at(product, places).stream()
                .map(question -> new GateStand(review.report(question), decider(question)))
                .toList();
    }
}
