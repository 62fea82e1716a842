package dev.ringway.promotion;

import dev.ringway.shared.DomainEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Goes round at once after anything happened, instead of at the next tick. */
@ApplicationScoped
class PromotionWake {
    private final AtomicBoolean waiting = new AtomicBoolean();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PromotionRounds rounds;

    void somethingHappened(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (waiting.compareAndSet(false, true)) {
            executor.execute(this::goRound);
        }
    }

    private void goRound() {
        waiting.set(false);
        rounds.goRound();
    }
}
