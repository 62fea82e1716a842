package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.Promotion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What waits for the agents: a new deployment takes the place of whatever waited for its environment. */
@ApplicationScoped
class DeploymentQueue {
    @Inject
    private Deployments deployments;

    @Inject
    private DeploymentMoves moves;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgentConcerned> concerned;

    /** The promotion has just begun and was tried nowhere yet. */
    void first(Promotion promotion, List<EnvironmentId> targets) {
        takePlaces(promotion, targets);
        targets.forEach(environment -> add(promotion, environment, 1));
        standings.intend(promotion.id(), targets);
    }

    /** Each environment may have been tried before. */
    void again(Promotion promotion, List<EnvironmentId> targets) {
        takePlaces(promotion, targets);
        targets.forEach(
                environment -> add(promotion, environment, deployments.attempts(promotion.id(), environment) + 1));
        standings.intend(promotion.id(), targets);
    }

    /** An environment that leaves a ring is owed nothing by it any more; what its agent has begun with is finished. */
    void farewell(EnvironmentId environment, Ring left) {
        List<Deployment> owed = deployments.unsettled(environment).stream()
                .filter(deployment -> deployment.ring() == left)
                .toList();
        moves.moveAll(owed, (held, by, at) -> held.letGo(left, by, at));
        concerned.fire(new AgentConcerned(environment));
    }

    private void takePlaces(Promotion promotion, List<EnvironmentId> targets) {
        String reason = promotion.version() + " took its place.";
        moves.moveAll(deployments.open(targets), (held, by, at) -> held.callOff(reason, by, at));
    }

    private void add(Promotion promotion, EnvironmentId environment, int attempt) {
        deployments.add(new Deployment(Rollout.of(promotion), environment, attempt, clock.instant()));
        concerned.fire(new AgentConcerned(environment));
    }
}
