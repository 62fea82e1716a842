package dev.ringway.programme;

import dev.ringway.shared.DomainEvent;

/** An environment left the programme; reason may be null. */
public record EnrolmentLeft(EnrolmentId id, String product, String environment, String customer, String reason)
        implements DomainEvent {
    static EnrolmentLeft of(EnrolmentId id, Participant participant, String reason) {
        return new EnrolmentLeft(
                id,
                participant.product().key(),
                participant.environment().key(),
                participant.customer().key(),
                reason);
    }

    @Override
    public String subject() {
        return "environment/" + product + "/" + environment;
    }
}
