package dev.ringway.programme;

import dev.ringway.shared.DomainEvent;

/** The vendor declined a request to join. */
public record EnrolmentDeclined(EnrolmentId id, String product, String environment, String customer, String reason)
        implements DomainEvent {
    static EnrolmentDeclined of(EnrolmentId id, Participant participant, String reason) {
        return new EnrolmentDeclined(
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
