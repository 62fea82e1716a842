package dev.ringway.programme;

import dev.ringway.shared.DomainEvent;

/** The vendor took an environment into the programme. */
public record EnrolmentApproved(EnrolmentId id, String product, String environment, String customer)
        implements DomainEvent {
    static EnrolmentApproved of(EnrolmentId id, Participant participant) {
        return new EnrolmentApproved(
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
