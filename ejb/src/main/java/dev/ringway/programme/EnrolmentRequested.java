package dev.ringway.programme;

import dev.ringway.shared.DomainEvent;

/** A customer's administrator accepted the terms and asked to join. */
public record EnrolmentRequested(EnrolmentId id, String product, String environment, String customer, int termsVersion)
        implements DomainEvent {
    static EnrolmentRequested of(EnrolmentId id, Participant participant, int termsVersion) {
        return new EnrolmentRequested(
                id,
                participant.product().key(),
                participant.environment().key(),
                participant.customer().key(),
                termsVersion);
    }

    @Override
    public String subject() {
        return "environment/" + product + "/" + environment;
    }
}
