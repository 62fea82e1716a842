package dev.ringway.environment;

import dev.ringway.shared.DomainEvent;

/** The name or the number of users of an environment was changed. */
public record EnvironmentChanged(EnvironmentId id, String product, String key, String name, int users)
        implements DomainEvent {
    @Override
    public String subject() {
        return "environment/" + product + "/" + key;
    }
}
