package dev.ringway.promotion;

import dev.ringway.access.Acting;
import dev.ringway.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Goes round all promotions that are due; one that cannot be looked at now is still due the next time. */
@ApplicationScoped
public class PromotionRounds {
    private static final Logger LOG = Logger.getLogger(PromotionRounds.class);

    @Inject
    private Acting acting;

    @Inject
    private PromotionClockwork clockwork;

    public void goRound() {
        acting.as(Actor.SYSTEM, () -> clockwork.due().forEach(this::lookAt));
    }

    private void lookAt(PromotionId id) {
        try {
            clockwork.look(id);
        } catch (RuntimeException e) {
            LOG.warnf("promotion not looked at id=%s reason=%s", id, e.getMessage());
        }
    }
}
