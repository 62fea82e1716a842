package dev.ringway.platform;

import dev.ringway.access.CurrentActor;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Writes one line of the log for every change, once it is committed. */
@ApplicationScoped
class EventLog {
    private static final Logger LOG = Logger.getLogger(EventLog.class);

    @Inject
    private CurrentActor current;

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        LOG.info(EventLine.of(event, current.get().name()));
    }
}
