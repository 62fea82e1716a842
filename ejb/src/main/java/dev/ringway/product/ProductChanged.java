package dev.ringway.product;

import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.shared.DomainEvent;

/** A product was changed. */
public record ProductChanged(String product, String name, String vendor, PackagingSpecification packaging)
        implements DomainEvent {
    @Override
    public String subject() {
        return "product/" + product;
    }
}
