package dev.ringway.access;

import dev.ringway.shared.DomainEvent;
import java.util.UUID;

/** An access token was revoked. */
public record AccessTokenRevoked(UUID id, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "access-token/" + id;
    }
}
