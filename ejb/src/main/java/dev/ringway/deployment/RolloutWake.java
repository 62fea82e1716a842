package dev.ringway.deployment;

import dev.ringway.promotion.PromotionResumed;
import dev.ringway.promotion.PromotionStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Settles rollouts at once when a deployment has ended, instead of at the next tick. */
@ApplicationScoped
class RolloutWake {
    @Inject
    private RolloutRounds rounds;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeploymentMoved event) {
        if (!event.to().isOpen()) {
            rounds.goSoon();
        }
    }

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromotionStarted event) {
        rounds.goSoon();
    }

    void resumed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromotionResumed event) {
        rounds.goSoon();
    }
}
