package dev.ringway.deployment;

import dev.ringway.access.Acting;
import dev.ringway.access.Actor;
import dev.ringway.promotion.PromotionId;
import dev.ringway.shared.OneAtATime;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Goes round all promotions that roll; one that cannot be settled now is still rolling the next time. */
@ApplicationScoped
public class RolloutRounds {
    private static final Logger LOG = Logger.getLogger(RolloutRounds.class);

    private final OneAtATime round = new OneAtATime(this::goRound);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Acting acting;

    @Inject
    private RolloutSettlement settlement;

    /** Whoever asks, the tick or an event: one round after the other, never two beside each other. */
    public void goSoon() {
        round.call(executor);
    }

    private void goRound() {
        acting.as(Actor.SYSTEM, () -> settlement.unsettled().forEach(this::settle));
    }

    private void settle(PromotionId id) {
        try {
            settlement.settle(id);
        } catch (RuntimeException e) {
            LOG.warnf("promotion not settled id=%s reason=%s", id, e.getMessage());
        }
    }
}
