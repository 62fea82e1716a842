package dev.ringway.api.access;

import java.net.URI;

/**
 * Where people's tokens come from.
 *
 * @param issuer the realm's address, as it stands in its tokens ({@code RINGWAY_OIDC_URL})
 * @param audience whom the tokens must be meant for
 */
public record OidcSettings(String issuer, String audience) {
    static OidcSettings fromEnvironment() {
        String issuer = System.getenv().getOrDefault("RINGWAY_OIDC_URL", "http://127.0.0.1:8180/realms/ringway");
        return new OidcSettings(issuer, "ringway-api");
    }

    /** The realm's public keys (RFC 7517), at the address Keycloak gives them. */
    URI keys() {
        return URI.create(issuer + "/protocol/openid-connect/certs");
    }
}
