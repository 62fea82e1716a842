package dev.ringway.gate;

import static dev.ringway.access.Role.CI;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.ProductId;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseRejection;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows what a gate asks and takes the decisions of people. */
@Stateless
public class GateDesk {
    @Inject
    private GateReview review;

    @Inject
    private ApproverCheck approvers;

    @Inject
    private SignOffBook signOffs;

    @Inject
    private Releases releases;

    @Inject
    private ReleaseRejection rejection;

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
        List<GateQuestion> questions = places.stream()
                .map(place -> review.question(releases.get(product, place.version()), place.ring()))
                .toList();
        return questions.stream()
                .map(question -> new GateStand(review.report(question), decider(question)))
                .toList();
    }

    /** One decision: refused when the evidence is no longer what the person was shown. */
    @Permit(staff = true)
    public GateReport signOff(String productKey, String version, Ring ring, SignOffOrder order) {
        Release release = releases.lock(products.get(productKey).id(), version);
        GateQuestion question = review.question(release, ring);
        approvers.demandDecider(current.get(), question, order.decision());
        if (!review.report(question).evidence().equals(order.evidence())) {
            throw new EvidenceChanged(release, ring);
        }
        if (order.decision() == Decision.APPROVED) {
            approvers.demandApprover(current.get(), question);
        }
        if (order.decision() == Decision.CHANGES_ASKED) {
            approvers.demandAsker(current.get(), question);
        }
        signOffs.record(question, order);
        if (order.decision() == Decision.REJECTED) {
            rejection.reject(productKey, version, order.reason());
        }
        return review.report(release, ring);
    }
}
