package dev.ringway.ui.access;

import java.net.URI;

/** Where the identity provider is, from the environment as {@code oidc.json} reads it. */
public final class OidcSettings {
    private static final String ISSUER =
            System.getenv().getOrDefault("RINGWAY_OIDC_URL", "http://127.0.0.1:8180/realms/ringway");
    private static final String CLIENT = System.getenv().getOrDefault("RINGWAY_OIDC_CLIENT", "ringway-ui");

    private OidcSettings() {}

    public static String client() {
        return CLIENT;
    }

    /** Scheme, host and port: where forms may lead when a session has ended. */
    public static String origin() {
        URI issuer = URI.create(ISSUER);
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    static String endSession() {
        return ISSUER + "/protocol/openid-connect/logout";
    }
}
