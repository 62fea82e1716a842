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
import dev.ringway.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the deployments of a promotion: one for each environment that is to get the release. */
@ApplicationScoped
class DeploymentDispatch {
    @Inject
    private Deployments deployments;

    @Inject
    private DeploymentMoves moves;

    @Inject
    private Environments environments;

    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgentConcerned> concerned;

    /** Within the transaction that starts the promotion. */
    void plan(PromotionId id) {
        Promotion promotion = promotions.get(id);
        List<Environment> ring = environments.inRing(promotion.productId(), promotion.ring());
        List<EnvironmentId> targets =
                promotion.isRollBack() ? thoseElsewhere(promotion, ring) : thoseNotAhead(promotion, ring);
        targets.forEach(environment -> queue(promotion, environment, 1));
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
                .filter(promotion ->
                        !thoseNotAhead(promotion, List.of(environment)).isEmpty())
                .ifPresent(promotion ->
                        queue(promotion, environment.id(), deployments.attempts(promotion.id(), environment.id()) + 1));
    }

    /** An environment that leaves a ring is owed nothing by it any more; what its agent has begun with is finished. */
    void farewell(EnvironmentId environment, Ring left) {
        deployments.unsettled(environment).stream()
                .filter(deployment -> promotions.get(deployment.promotionId()).ring() == left)
                .forEach(deployment -> moves.move(deployment.id(), (held, by, at) -> held.letGo(left, by, at)));
        concerned.fire(new AgentConcerned(environment));
    }

    void retryFailures(PromotionId id) {
        Promotion promotion = promotions.get(id);
        deployments
                .standingFailures(id)
                .forEach(failed -> queue(promotion, failed.environmentId(), failed.attempt() + 1));
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
        thoseNotAhead(promotion, missed)
                .forEach(environment -> queue(promotion, environment, deployments.attempts(id, environment) + 1));
    }

    private void queue(Promotion promotion, EnvironmentId environment, int attempt) {
        Instant now = clock.instant();
        String reason = promotion.version() + " took its place.";
        deployments
                .open(environment)
                .forEach(older -> moves.move(older.id(), (held, by, at) -> held.callOff(reason, by, at)));
        deployments.add(new Deployment(Rollout.of(promotion), environment, attempt, now));
        concerned.fire(new AgentConcerned(environment));
    }

    private List<EnvironmentId> thoseNotAhead(Promotion promotion, List<Environment> ring) {
        List<EnvironmentId> ids = ring.stream().map(Environment::id).toList();
        Map<EnvironmentId, Deployment> running = deployments.running(ids);
        return ids.stream()
                .filter(id -> Rollout.of(promotion).advances(standing(running.get(id))))
                .toList();
    }

    /** A rejected release is never ahead of another one. */
    private Version standing(Deployment running) {
        boolean stands = running != null && releases.get(running.releaseId()).mayGoFurther();
        return stands ? running.version() : null;
    }

    /** Going back reaches every environment that has got another release in this ring; elsewhere it lowers nothing. */
    private List<EnvironmentId> thoseElsewhere(Promotion promotion, List<Environment> ring) {
        List<EnvironmentId> ids = ring.stream().map(Environment::id).toList();
        Map<EnvironmentId, Deployment> begun = deployments.begun(ids);
        return ids.stream().filter(id -> isElsewhere(promotion, begun.get(id))).toList();
    }

    private boolean isElsewhere(Promotion promotion, Deployment last) {
        boolean cameHere = last != null && promotions.get(last.promotionId()).ring() == promotion.ring();
        return cameHere
                ? !last.hasBrought(promotion.version())
                : Rollout.of(promotion).advances(standing(last));
    }
}
