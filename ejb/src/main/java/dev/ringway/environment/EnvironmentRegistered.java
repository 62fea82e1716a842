package dev.ringway.environment;

import dev.ringway.product.Ring;
import dev.ringway.shared.DomainEvent;

/** An environment was registered. */
public record EnvironmentRegistered(EnvironmentId id, String product, String key, Ring ring, String customer, int users)
        implements DomainEvent {
    @Override
    public String subject() {
        return "environment/" + product + "/" + key;
    }
}
