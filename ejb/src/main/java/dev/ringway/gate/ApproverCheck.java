package dev.ringway.gate;

import dev.ringway.access.Actor;
import dev.ringway.access.Forbidden;
import dev.ringway.access.Role;
import dev.ringway.release.ReleaseAction;
import dev.ringway.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether a person may decide at a gate, and in words why not. */
@ApplicationScoped
class ApproverCheck {
    @Inject
    private GateReview review;

    void demandDecider(Actor actor, GateQuestion question, Decision decision) {
        refusalToRole(actor, deciders(question, decision)).ifPresent(ApproverCheck::refuse);
    }

    /** Rejecting is for the same people as everywhere; approving for those whom the policy names, if it names any. */
    private static Set<Role> deciders(GateQuestion question, Decision decision) {
        Set<Role> named = question.policy().approverRoles();
        Set<Role> approvers = named.isEmpty() ? ReleaseAction.REJECTERS : named;
        return decision == Decision.REJECTED ? ReleaseAction.REJECTERS : approvers;
    }

    void demandApprover(Actor actor, GateQuestion question) {
        refusalToApprove(actor, question).ifPresent(ApproverCheck::refuse);
    }

    /** Only who could approve can ask for changes, because only approving takes that back. */
    void demandAsker(Actor actor, GateQuestion question) {
        question.release().demandOpen();
        refusalToOwnWork(actor, question).ifPresent(ApproverCheck::refuse);
    }

    private static boolean mayAsk(Actor actor, GateQuestion question) {
        return refusalToRole(actor, deciders(question, Decision.CHANGES_ASKED)).isEmpty()
                && refusalToOwnWork(actor, question).isEmpty();
    }

    DeciderView decider(Actor actor, GateQuestion question) {
        boolean mayReject = question.release().isRejectableBy(actor);
        String notApprove = reasonForNoMore(actor, question)
                .or(() -> refusalToApprove(actor, question).map(DomainException::getMessage))
                .orElse(null);
        return new DeciderView(
                notApprove == null, mayAsk(actor, question), mayReject, notApprove, isAwaited(actor, question));
    }

    private boolean isAwaited(Actor actor, GateQuestion question) {
        if (reasonForNoMore(actor, question).isPresent()
                || refusalToThePerson(actor, question).isPresent()) {
            return false;
        }
        List<Finding> missing = review.beforeApproval(question);
        boolean onlyValidation =
                missing.stream().allMatch(finding -> finding.rule().equals(WorkItemsValidated.RULE));
        return missing.isEmpty() || onlyValidation && actor.is(Role.QA);
    }

    /** One more approval would be accepted, but nobody is asked for it, except who asked for changes. */
    private Optional<String> reasonForNoMore(Actor actor, GateQuestion question) {
        SignOffSheet sheet = question.sheet();
        if (sheet.asks().stream().anyMatch(ask -> ask.isBy(actor))) {
            return Optional.empty();
        }
        int needed = question.policy().approvals();
        if (needed == 0) {
            return Optional.of("No approval is needed for " + question.ring().label() + ".");
        }
        return sheet.approvals().size() < needed
                ? Optional.empty()
                : Optional.of("All approvals that " + question.ring().label() + " needs are given.");
    }

    private Optional<DomainException> refusalToApprove(Actor actor, GateQuestion question) {
        Optional<DomainException> refusal = refusalToThePerson(actor, question);
        if (refusal.isPresent()) {
            return refusal;
        }
        List<Finding> missing = review.beforeApproval(question);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GateClosed(missing.stream().map(Finding::reason).toList()));
    }

    private Optional<DomainException> refusalToThePerson(Actor actor, GateQuestion question) {
        Optional<DomainException> wrongRole = refusalToRole(actor, deciders(question, Decision.APPROVED));
        if (wrongRole.isPresent()) {
            return wrongRole;
        }
        Optional<DomainException> ownWork = refusalToOwnWork(actor, question);
        if (ownWork.isPresent()) {
            return ownWork;
        }
        if (question.sheet().approvals().stream().anyMatch(signOff -> signOff.isBy(actor))) {
            return Optional.of(new FourEyes(
                    "You have approved this release for " + question.ring().label() + " already."));
        }
        return Optional.empty();
    }

    private static Optional<DomainException> refusalToOwnWork(Actor actor, GateQuestion question) {
        return question.release().isBy(actor)
                ? Optional.of(new FourEyes(
                        "You registered this release or made one of its changes: somebody else must approve it."))
                : Optional.empty();
    }

    private static Optional<DomainException> refusalToRole(Actor actor, Set<Role> deciders) {
        return deciders.stream().anyMatch(actor::is)
                ? Optional.empty()
                : Optional.of(new Forbidden(deciders.toArray(Role[]::new)));
    }

    private static void refuse(DomainException refusal) {
        throw refusal;
    }
}
