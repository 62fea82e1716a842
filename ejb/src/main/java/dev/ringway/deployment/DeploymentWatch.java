package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentMoved;
import dev.ringway.environment.EnvironmentRegistered;
import dev.ringway.environment.Environments;
import dev.ringway.promotion.PromotionEnded;
import dev.ringway.promotion.PromotionHalted;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.PromotionResumed;
import dev.ringway.promotion.PromotionRetried;
import dev.ringway.promotion.PromotionStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;

/** Listens for what concerns deployments, within the transaction in which it happens. */
@ApplicationScoped
class DeploymentWatch {
    @Inject
    private DeploymentDispatch dispatch;

    @Inject
    private DeploymentQueue queue;

    @Inject
    private Deployments deployments;

    @Inject
    private Standings standings;

    @Inject
    private DeploymentMoves moves;

    @Inject
    private Environments environments;

    @Inject
    private Event<AgentConcerned> concerned;

    void started(@Observes PromotionStarted event) {
        dispatch.plan(event.id());
    }

    /** Offers that no agent has begun with are taken back, so that nothing new begins while it is halted. */
    void halted(@Observes PromotionHalted event) {
        moves.moveAll(
                deployments.of(event.id(), EnumSet.of(DeploymentState.OFFERED)),
                (held, by, at) -> held.takeBackOffer(by, at));
    }

    void resumed(@Observes PromotionResumed event) {
        deployments.standingFailures(event.id()).forEach(Deployment::waive);
        dispatch.catchUp(event.id());
        callAgents(event.id());
    }

    void retried(@Observes PromotionRetried event) {
        dispatch.retryFailures(event.id());
        dispatch.catchUp(event.id());
        callAgents(event.id());
    }

    void ended(@Observes PromotionEnded event) {
        callAgents(event.id());
        moves.moveAll(
                deployments.of(event.id(), DeploymentState.OPEN),
                (held, by, at) -> held.callOff(event.reason(), by, at));
    }

    void registered(@Observes EnvironmentRegistered event) {
        standings.open(event.id());
        welcome(event.id());
    }

    void moved(@Observes EnvironmentMoved event) {
        queue.farewell(event.id(), event.from());
        welcome(event.id());
    }

    private void callAgents(PromotionId promotion) {
        deployments
                .of(promotion, DeploymentState.OPEN)
                .forEach(open -> concerned.fire(new AgentConcerned(open.environmentId())));
    }

    private void welcome(EnvironmentId id) {
        dispatch.welcome(environments.get(id));
    }
}
