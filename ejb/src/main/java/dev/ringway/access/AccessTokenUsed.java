package dev.ringway.access;

import dev.ringway.shared.DomainEvent;
import java.util.UUID;

/** An access token was used; uses within ten minutes of each other are one. */
public record AccessTokenUsed(UUID id, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "access-token/" + id;
    }
}
