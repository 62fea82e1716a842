package dev.ringway.deployment;

import dev.ringway.promotion.PromotionResumed;
import dev.ringway.promotion.PromotionStarted;
import dev.ringway.shared.OneAtATime;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Settles rollouts at once when a deployment has ended, instead of at the next tick. */
@ApplicationScoped
class RolloutWake {
    private final OneAtATime round = new OneAtATime(this::goRound);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RolloutRounds rounds;

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeploymentMoved event) {
        if (!event.to().isOpen()) {
            wake();
        }
    }

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromotionStarted event) {
        wake();
    }

    void resumed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromotionResumed event) {
        wake();
    }

    private void wake() {
        round.call(executor);
    }

    private void goRound() {
        rounds.goRound();
    }
}
