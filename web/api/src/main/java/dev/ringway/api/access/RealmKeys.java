package dev.ringway.api.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;

/** The realm's public keys: fetched when needed, kept, and still good for a day when the realm cannot be reached. */
final class RealmKeys {
    private static final int ANSWER_MILLIS = 2_000;
    private static final int LARGEST_BYTES = 200_000;
    static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration WAIT_FOR_REFRESH = Duration.ofSeconds(5);
    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(10);
    private static final Duration OUTAGE = Duration.ofHours(24);

    private RealmKeys() {}

    static JWKSource<SecurityContext> of(OidcSettings settings) {
        try {
            return JWKSourceBuilder.create(
                            settings.keys().toURL(),
                            new DefaultResourceRetriever(ANSWER_MILLIS, ANSWER_MILLIS, LARGEST_BYTES))
                    .cache(FRESH.toMillis(), WAIT_FOR_REFRESH.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_REFRESHES.toMillis())
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("RINGWAY_OIDC_URL is not an address: " + settings.issuer(), e);
        }
    }
}
