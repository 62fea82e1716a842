package dev.ringway.api.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.ringway.access.Actor;
import dev.ringway.access.Role;
import dev.ringway.access.Unauthenticated;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private TestRealm realm;
    private PersonTokens tokens;
    private Instant now = NOW;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    };

    @BeforeEach
    void aRealm() throws IOException, JOSEException {
        realm = TestRealm.start();
        tokens = new PersonTokens(new OidcSettings(realm.issuer(), "ringway-api"), clock);
    }

    @AfterEach
    void closeTheRealm() {
        realm.stop();
    }

    @Test
    void aPersonIsKnownByTheirToken() throws JOSEException {
        Actor anna = tokens.actorOf(realm.sign(annas().build()));
        assertEquals("anna", anna.name());
        assertEquals(Set.of(Role.CUSTOMER_ADMIN), anna.roles());
        assertTrue(anna.reachesCustomer("acme"));
    }

    @Test
    void organisationsMayBeWrittenAsAMap() throws JOSEException {
        Map<String, Object> organizations = Map.of("acme", Map.of("id", "1"));
        Actor anna = tokens.actorOf(
                realm.sign(annas().claim("organization", organizations).build()));
        assertTrue(anna.reachesCustomer("acme"));
    }

    @Test
    void anExpiredTokenIsRefused() throws JOSEException {
        refuses(realm.sign(
                annas().expirationTime(Date.from(NOW.minusSeconds(60))).build()));
    }

    @Test
    void aTokenThatWasGoodIsRefusedOnceItHasExpired() throws JOSEException {
        String token = realm.sign(annas().build());
        assertEquals("anna", tokens.actorOf(token).name());
        now = NOW.plusSeconds(299);
        assertEquals("anna", tokens.actorOf(token).name());
        now = NOW.plusSeconds(360);
        refuses(token);
    }

    @Test
    void aTokenMeantForSomebodyElseIsRefused() throws JOSEException {
        refuses(realm.sign(annas().audience("account").build()));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws JOSEException {
        refuses(realm.sign(annas().issuer("https://elsewhere.example").build()));
    }

    @Test
    void aTokenSignedByAStrangersKeyIsRefused() throws JOSEException {
        refuses(realm.signAsStranger(annas().build()));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        refuses(TestRealm.unsigned(annas().build()));
    }

    @Test
    void aTokenThatTakesThePublicKeyForASecretIsRefused() throws JOSEException {
        refuses(realm.signWithPublicKeyAsSecret(annas().build()));
    }

    @Test
    void nonsenseIsRefused() {
        refuses("nonsense");
        refuses("a.b.c");
        refuses("");
    }

    @Test
    void keysOnceKnownOutliveAShortOutageOfTheRealm() throws JOSEException {
        tokens.actorOf(realm.sign(annas().build()));
        realm.stop();
        assertEquals("anna", tokens.actorOf(realm.sign(annas().build())).name());
    }

    @Test
    void aRealmThatWasNeverReachedIsAReasonToTryAgainLater() throws JOSEException {
        String token = realm.sign(annas().build());
        realm.stop();
        assertThrows(RealmAway.class, () -> tokens.actorOf(token));
    }

    private void refuses(String token) {
        assertThrows(Unauthenticated.class, () -> tokens.actorOf(token));
    }

    private JWTClaimsSet.Builder annas() {
        return new JWTClaimsSet.Builder()
                .issuer(realm.issuer())
                .audience("ringway-api")
                .subject("00000000-0000-4000-8000-000000000008")
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("preferred_username", "anna")
                .claim("email", "anna@acme.example")
                .claim("realm_access", Map.of("roles", List.of("customer-admin", "offline_access")))
                .claim("organization", List.of("acme"));
    }
}
