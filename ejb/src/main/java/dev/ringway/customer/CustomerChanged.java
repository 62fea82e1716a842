package dev.ringway.customer;

import dev.ringway.shared.DomainEvent;
import java.util.List;

/** A customer or its entitlements were changed. */
public record CustomerChanged(String customer, String name, Delivery delivery, List<String> products)
        implements DomainEvent {
    @Override
    public String subject() {
        return "customer/" + customer;
    }
}
