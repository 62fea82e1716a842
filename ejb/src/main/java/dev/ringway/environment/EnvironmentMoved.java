package dev.ringway.environment;

import dev.ringway.product.Ring;
import dev.ringway.shared.DomainEvent;

/** An environment joined or left the early adopters. */
public record EnvironmentMoved(EnvironmentId id, String product, String key, Ring from, Ring to)
        implements DomainEvent {
    @Override
    public String subject() {
        return "environment/" + product + "/" + key;
    }
}
