package dev.ringway.access;

import java.time.Instant;
import java.util.UUID;

/** An access token as people may see it: never its secret. */
public record TokenView(
        UUID id,
        String name,
        Role purpose,
        Scope scope,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastUsedAt) {}
