package dev.ringway.programme;

import dev.ringway.shared.DomainEvent;

/** A customer took its request to join back. */
public record EnrolmentWithdrawn(EnrolmentId id, String product, String environment, String customer)
        implements DomainEvent {
    static EnrolmentWithdrawn of(EnrolmentId id, Participant participant) {
        return new EnrolmentWithdrawn(
                id,
                participant.product().key(),
                participant.environment().key(),
                participant.customer().key());
    }

    @Override
    public String subject() {
        return "environment/" + product + "/" + environment;
    }
}
