package dev.ringway.gate;

import dev.ringway.access.Actor;
import dev.ringway.access.Forbidden;
import dev.ringway.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells whether a person may decide at a gate, and in words why not. */
@ApplicationScoped
class ApproverCheck {
    @Inject
    private GateReview review;

    @Inject
    private SignOffs signOffs;

    /** QA and release managers may always reject; others only where the policy lets them approve. */
    void demandDecider(Actor actor, GateQuestion question) {
        Set<Role> approvers = question.policy().approverRoles();
        boolean mayReject = actor.is(Role.QA) || actor.is(Role.RELEASE_MANAGER);
        if (!mayReject && approvers.stream().noneMatch(actor::is)) {
            throw new Forbidden(approvers.toArray(Role[]::new));
        }
    }

    void demandApprover(Actor actor, GateQuestion question) {
        Set<Role> approvers = question.policy().approverRoles();
        if (!approvers.isEmpty() && approvers.stream().noneMatch(actor::is)) {
            throw new Forbidden(approvers.toArray(Role[]::new));
        }
        if (question.release().isBy(actor)) {
            throw new FourEyes(
                    "You registered this release or made one of its changes: somebody else must approve it.");
        }
        if (signOffs.validApprovals(question).stream().anyMatch(signOff -> signOff.isBy(actor))) {
            throw new FourEyes(
                    "You have approved this release for " + question.ring().label() + " already.");
        }
        List<Finding> missing = review.beforeApproval(question.release(), question.ring());
        if (!missing.isEmpty()) {
            throw new GateClosed(missing.stream().map(Finding::reason).toList());
        }
    }
}
