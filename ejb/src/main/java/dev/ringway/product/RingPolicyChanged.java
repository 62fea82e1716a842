package dev.ringway.product;

import dev.ringway.shared.DomainEvent;

/** The policy of a ring was changed; gates that ask it must be asked again. */
public record RingPolicyChanged(
        ProductId productId, String product, Ring ring, RingPolicyTerms before, RingPolicyTerms after)
        implements DomainEvent {
    @Override
    public String subject() {
        return "product/" + product;
    }
}
