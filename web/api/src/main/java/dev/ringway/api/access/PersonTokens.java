package dev.ringway.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.ringway.access.Actor;
import dev.ringway.access.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;

/** Tells which person a bearer token of the identity provider stands for (RFC 9068). */
@ApplicationScoped
public class PersonTokens {
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    protected PersonTokens() {}

    @Inject
    public PersonTokens(Clock clock) {
        this(OidcSettings.fromEnvironment(), clock);
    }

    PersonTokens(OidcSettings settings, Clock clock) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, RealmKeys.of(settings)));
        processor.setJWTClaimsSetVerifier(new PersonClaims(settings, clock));
    }

    /** Refuses a token that is forged, expired, or meant for somebody else. */
    public Actor actorOf(String token) {
        try {
            JWTClaimsSet claims = processor.process(SignedJWT.parse(token), null);
            return PersonClaims.actor(claims);
        } catch (RateLimitReachedException | BadJOSEException | ParseException e) {
            throw new Unauthenticated();
        } catch (JWKSetUnavailableException | RemoteKeySourceException e) {
            throw new RealmAway(e);
        } catch (JOSEException e) {
            throw new Unauthenticated();
        }
    }
}
