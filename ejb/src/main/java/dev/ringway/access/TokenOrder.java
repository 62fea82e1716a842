package dev.ringway.access;

import dev.ringway.shared.Requirement;
import java.time.Instant;
import java.util.Set;

/** What a new access token is for, what it is confined to, and until when. */
public record TokenOrder(String name, Role purpose, Scope scope, Instant expiresAt) {
    private static final Set<Role> PURPOSES = Set.of(Role.CI, Role.AGENT, Role.DOWNLOAD);

    public TokenOrder {
        new Requirement()
                .line(name, 100, "/name")
                .that(
                        purpose != null && PURPOSES.contains(purpose),
                        "/purpose",
                        "purpose is one of CI, AGENT, DOWNLOAD.")
                .present(scope, "/scope")
                .present(expiresAt, "/expiresAt")
                .moment(expiresAt, "/expiresAt")
                .check();
        new Requirement()
                .that(fits(purpose, scope), "/scope", "A " + purpose + " token needs exactly " + scopeOf(purpose) + ".")
                .check();
    }

    private static boolean fits(Role purpose, Scope scope) {
        boolean ofProduct = scope.product() != null;
        boolean ofEnvironment = scope.environment() != null;
        boolean ofCustomer = scope.customer() != null;
        return switch (purpose) {
            case CI -> ofProduct && !ofEnvironment && !ofCustomer;
            case AGENT -> ofEnvironment && !ofProduct && !ofCustomer;
            default -> ofCustomer && !ofProduct && !ofEnvironment;
        };
    }

    private static String scopeOf(Role purpose) {
        return switch (purpose) {
            case CI -> "a product";
            case AGENT -> "an environment";
            default -> "a customer";
        };
    }
}
