package dev.ringway.api.access;

import dev.ringway.access.Role;
import dev.ringway.access.Scope;
import dev.ringway.access.TokenOrder;
import java.time.Instant;

/** The body that asks for a token: exactly one of product, environment and customer, as the purpose wants it. */
public record TokenRequest(
        String name, Role purpose, String product, String environment, String customer, Instant expiresAt) {
    TokenOrder order() {
        return new TokenOrder(name, purpose, new Scope(product, environment, customer), expiresAt);
    }
}
