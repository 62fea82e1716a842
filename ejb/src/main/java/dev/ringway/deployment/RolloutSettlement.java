package dev.ringway.deployment;

import static dev.ringway.access.Role.SYSTEM;
import static java.util.Collections.disjoint;

import dev.ringway.access.Permit;
import dev.ringway.environment.Environments;
import dev.ringway.promotion.Promotion;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.Promotions;
import dev.ringway.promotion.RolloutProgress;
import dev.ringway.promotion.RolloutTally;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells promotions how their deployments stand. */
@Stateless
public class RolloutSettlement {
    @Inject
    private Deployments deployments;

    @Inject
    private Environments environments;

    @Inject
    private Promotions promotions;

    @Inject
    private RolloutProgress progress;

    /** What rolls with nothing open any more, or with a failure; while neither is so, no release is held. */
    @Permit(SYSTEM)
    public List<PromotionId> unsettled() {
        return promotions.deploying().stream()
                .map(Promotion::id)
                .filter(this::needsSettling)
                .toList();
    }

    @Permit(SYSTEM)
    public void settle(PromotionId id) {
        progress.consider(id, () -> count(id));
    }

    private boolean needsSettling(PromotionId id) {
        Set<DeploymentState> states = deployments.states(id);
        if (disjoint(states, DeploymentState.OPEN)) {
            return true;
        }
        return !disjoint(states, DeploymentState.UNSUCCESSFUL)
                && !deployments.standingFailures(id).isEmpty();
    }

    private RolloutTally count(PromotionId id) {
        List<Deployment> failures = deployments.standingFailures(id);
        String first = failures.isEmpty() ? null : words(failures.get(0));
        return new RolloutTally(deployments.countOpen(id), failures.size(), first);
    }

    private String words(Deployment failure) {
        String environment = environments.get(failure.environmentId()).name();
        return "Deployment to " + environment + " failed: " + failure.message();
    }
}
