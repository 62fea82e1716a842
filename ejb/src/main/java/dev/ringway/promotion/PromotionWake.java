package dev.ringway.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Goes round at once when promotions have become due, instead of at the next tick. */
@ApplicationScoped
class PromotionWake {
    @Inject
    private PromotionRounds rounds;

    void due(@Observes(during = TransactionPhase.AFTER_SUCCESS) LookWanted event) {
        rounds.goSoon();
    }

    void scheduled(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromotionScheduled event) {
        rounds.goSoon();
    }
}
