package dev.ringway.promotion;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.OneAtATime;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Goes round at once after anything happened, instead of at the next tick. */
@ApplicationScoped
class PromotionWake {
    private final OneAtATime round = new OneAtATime(this::goRound);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PromotionRounds rounds;

    void somethingHappened(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        round.call(executor);
    }

    private void goRound() {
        rounds.goRound();
    }
}
