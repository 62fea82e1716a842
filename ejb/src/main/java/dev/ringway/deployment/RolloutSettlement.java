package dev.ringway.deployment;

import static dev.ringway.access.Role.SYSTEM;

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

    @Permit(SYSTEM)
    public List<PromotionId> rolling() {
        return promotions.deploying().stream().map(Promotion::id).toList();
    }

    /** Cheap while deployments are still open and none has failed: the release is not held then. */
    @Permit(SYSTEM)
    public void settle(PromotionId id) {
        RolloutTally glance = count(id);
        if (glance.open() == 0 || glance.failed() > 0) {
            progress.consider(id, () -> count(id));
        }
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
