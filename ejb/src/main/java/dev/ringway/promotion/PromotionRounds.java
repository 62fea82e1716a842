package dev.ringway.promotion;

import dev.ringway.access.Acting;
import dev.ringway.access.Actor;
import dev.ringway.shared.OneAtATime;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Goes round all promotions that are due; one that cannot be looked at now is still due the next time. */
@ApplicationScoped
public class PromotionRounds {
    private static final Logger LOG = Logger.getLogger(PromotionRounds.class);

    private final OneAtATime round = new OneAtATime(this::goRound);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Acting acting;

    @Inject
    private PromotionClockwork clockwork;

    /** Whoever asks, the tick or an event: one round after the other, never two beside each other. */
    public void goSoon() {
        round.call(executor);
    }

    private void goRound() {
        acting.as(Actor.SYSTEM, () -> clockwork.due().forEach(this::lookAt));
    }

    private void lookAt(DueLook due) {
        try {
            clockwork.look(due);
        } catch (RuntimeException e) {
            LOG.warnf("promotion not looked at id=%s reason=%s", due.promotion(), e.getMessage());
        }
    }
}
