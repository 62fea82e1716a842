package dev.ringway.deployment;

import dev.ringway.environment.Environment;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.Environments;
import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.Promotion;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.Promotions;
import dev.ringway.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the deployments of a promotion: one for each environment that is to get the release. */
@ApplicationScoped
class DeploymentDispatch {
    @Inject
    private Deployments deployments;

    @Inject
    private DeploymentTargets targets;

    @Inject
    private DeploymentQueue queue;

    @Inject
    private Environments environments;

    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    /** Within the transaction that starts the promotion. */
    void plan(PromotionId id) {
        Promotion promotion = promotions.get(id);
        List<Environment> ring = environments.inRing(promotion.productId(), promotion.ring());
        queue.first(promotion, targets.of(promotion, ring));
    }

    /** An environment that joins a ring, or comes back to it, gets what the ring runs, unless it is ahead already. */
    void welcome(Environment environment) {
        ProductId product = environment.productId();
        Ring ring = environment.ring();
        promotions
                .rolling(product, ring)
                .filter(Promotion::offers)
                .filter(promotion -> releases.get(promotion.releaseId()).mayGoFurther())
                .or(() -> promotions.standing(product, ring))
                .ifPresent(promotion -> queue.again(promotion, targets.behind(promotion, List.of(environment))));
    }

    void retryFailures(PromotionId id) {
        List<EnvironmentId> failed = deployments.standingFailures(id).stream()
                .map(Deployment::environmentId)
                .toList();
        queue.again(promotions.get(id), failed);
    }

    /** A halted promotion that goes on has missed who came to the ring, or was given another release, meanwhile. */
    void catchUp(PromotionId id) {
        Promotion promotion = promotions.get(id);
        if (promotion.isRollBack()) {
            return;
        }
        Set<EnvironmentId> settled = deployments.of(id).stream()
                .filter(deployment -> deployment.state() != DeploymentState.CANCELLED)
                .map(Deployment::environmentId)
                .collect(Collectors.toSet());
        List<Environment> missed = environments.inRing(promotion.productId(), promotion.ring()).stream()
                .filter(environment -> !settled.contains(environment.id()))
                .toList();
        queue.again(promotion, targets.behind(promotion, missed));
    }
}
