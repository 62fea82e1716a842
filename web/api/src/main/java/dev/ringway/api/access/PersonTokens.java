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
import dev.ringway.shared.Sha256;
import dev.ringway.shared.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;

/** Tells which person a bearer token of the identity provider stands for (RFC 9068). */
@ApplicationScoped
public class PersonTokens {
    private static final int MOST_REMEMBERED = 10_000;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final ShortMemory<Sha256, Actor> verified = new ShortMemory<>(MOST_REMEMBERED);
    private final Clock clock;

    protected PersonTokens() {
        clock = null;
    }

    @Inject
    public PersonTokens(Clock clock) {
        this(OidcSettings.fromEnvironment(), clock);
    }

    PersonTokens(OidcSettings settings, Clock clock) {
        this.clock = clock;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, RealmKeys.of(settings)));
        processor.setJWTClaimsSetVerifier(new PersonClaims(settings, clock));
    }

    /** Refuses a token that is forged, expired, or meant for somebody else; one that was verified is not verified anew. */
    public Actor actorOf(String token) {
        Sha256 digest = Sha256.of(token);
        return verified.recall(digest, clock.instant()).orElseGet(() -> verify(token, digest));
    }

    /** No longer than a key of the realm, which may be withdrawn. */
    private Instant knownUntil(JWTClaimsSet claims) {
        Instant end = claims.getExpirationTime().toInstant();
        Instant keysAreOld = clock.instant().plus(RealmKeys.FRESH);
        return end.isBefore(keysAreOld) ? end : keysAreOld;
    }

    private Actor verify(String token, Sha256 digest) {
        try {
            JWTClaimsSet claims = processor.process(SignedJWT.parse(token), null);
            Actor actor = PersonClaims.actor(claims);
            verified.remember(digest, actor, knownUntil(claims));
            return actor;
        } catch (RateLimitReachedException | BadJOSEException | ParseException e) {
            throw new Unauthenticated();
        } catch (JWKSetUnavailableException | RemoteKeySourceException e) {
            throw new RealmAway(e);
        } catch (JOSEException e) {
            throw new Unauthenticated();
        }
    }
}
