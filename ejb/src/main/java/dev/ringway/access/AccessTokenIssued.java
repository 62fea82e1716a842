package dev.ringway.access;

import dev.ringway.shared.DomainEvent;
import java.util.UUID;

/** An access token was issued. */
public record AccessTokenIssued(UUID id, String name, Role purpose, Scope scope) implements DomainEvent {
    @Override
    public String subject() {
        return "access-token/" + id;
    }
}
