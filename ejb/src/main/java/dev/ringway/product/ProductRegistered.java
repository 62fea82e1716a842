package dev.ringway.product;

import dev.ringway.shared.DomainEvent;

/** A product was registered. */
public record ProductRegistered(String product, String name, String vendor) implements DomainEvent {
    @Override
    public String subject() {
        return "product/" + product;
    }
}
