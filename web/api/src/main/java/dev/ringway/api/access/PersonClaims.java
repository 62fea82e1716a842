package dev.ringway.api.access;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import dev.ringway.access.Actor;
import dev.ringway.access.ClaimedNames;
import java.text.ParseException;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person's token must say, and what it says of the person. */
final class PersonClaims extends DefaultJWTClaimsVerifier<SecurityContext> {
    private static final int CLOCK_SKEW_SECONDS = 30;

    private final transient Clock clock;

    PersonClaims(OidcSettings settings, Clock clock) {
        super(
                settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("sub", "exp", "preferred_username"));
        this.clock = clock;
        setMaxClockSkew(CLOCK_SKEW_SECONDS);
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }

    static Actor actor(JWTClaimsSet claims) throws ParseException {
        return Actor.person(
                claims.getSubject(),
                claims.getStringClaim("preferred_username"),
                claims.getStringClaim("email"),
                roles(claims.getJSONObjectClaim("realm_access")),
                ClaimedNames.of(claims.getClaim("organization")));
    }

    private static Collection<String> roles(Map<String, Object> realmAccess) {
        return realmAccess == null ? List.of() : ClaimedNames.of(realmAccess.get("roles"));
    }
}
