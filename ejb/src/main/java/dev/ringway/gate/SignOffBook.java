package dev.ringway.gate;

import dev.ringway.access.CurrentActor;
import dev.ringway.release.Release;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes decisions down and makes them known. */
@ApplicationScoped
class SignOffBook {
    @Inject
    private SignOffs signOffs;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<DomainEvent> events;

    void record(GateQuestion question, SignOffOrder order) {
        Release release = question.release();
        signOffs.add(new SignOff(
                release.id(), question.ring(), order, GateFacts.of(question), current.get(), question.now()));
        events.fire(new SignedOff(
                release.id(),
                question.product().key(),
                release.version(),
                question.ring(),
                order.decision(),
                order.reason(),
                order.evidence()));
    }
}
