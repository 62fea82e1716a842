package dev.ringway.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Sha256 SECRET = Sha256.of("rw_ci_secret");

    private final KnownTokens tokens = new KnownTokens();

    @Test
    void aTokenIsKnownForFiveSeconds() {
        tokens.learn(SECRET, () -> Optional.of(aTokenUntil(NOON.plus(Duration.ofDays(1)))));
        assertEquals(Optional.of("builds"), nameAt(NOON.plusSeconds(4)));
        assertEquals(Optional.empty(), nameAt(NOON.plusSeconds(5)));
    }

    @Test
    void aTokenIsNotKnownBeyondItsEnd() {
        tokens.learn(SECRET, () -> Optional.of(aTokenUntil(NOON.plusSeconds(3))));
        assertEquals(Optional.of("builds"), nameAt(NOON.plusSeconds(2)));
        assertEquals(Optional.empty(), nameAt(NOON.plusSeconds(3)));
    }

    @Test
    void aRevokedTokenIsForgottenAtOnce() {
        tokens.learn(SECRET, () -> Optional.of(aTokenUntil(NOON.plus(Duration.ofDays(1)))));
        revoke();
        assertEquals(Optional.empty(), nameAt(NOON));
    }

    @Test
    void whatWasReadBeforeARevocationIsNotLearntAfterIt() {
        tokens.learn(SECRET, () -> {
            revoke();
            return Optional.of(aTokenUntil(NOON.plus(Duration.ofDays(1))));
        });
        assertEquals(Optional.empty(), nameAt(NOON));
    }

    private Optional<String> nameAt(Instant at) {
        return tokens.recall(SECRET, at).map(Actor::name);
    }

    private void revoke() {
        tokens.revoked(new AccessTokenRevoked(UUID.randomUUID(), "builds"));
    }

    private static KnownToken aTokenUntil(Instant end) {
        TokenOrder order = new TokenOrder("builds", Role.CI, new Scope("wiremock", null, null), end);
        return new AccessToken(order, SECRET, "adam", NOON).known(NOON);
    }
}
