package dev.ringway.gate;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseRejection;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes the decisions of people at a gate. */
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
