package dev.ringway.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.access.Role;
import dev.ringway.access.Scope;
import dev.ringway.access.TokenView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokenStandingTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void aTokenIsValidThenEndsSoonThenHasExpired() {
        assertEquals(TokenStanding.VALID, standing(Duration.ofDays(15), null));
        assertEquals(TokenStanding.ENDING, standing(Duration.ofDays(14), null));
        assertEquals(TokenStanding.ENDING, standing(Duration.ofSeconds(1), null));
        assertEquals(TokenStanding.EXPIRED, standing(Duration.ZERO, null));
    }

    @Test
    void aRevokedTokenIsRevokedWhateverItsLastDay() {
        assertEquals(TokenStanding.REVOKED, standing(Duration.ofDays(15), NOON));
        assertEquals(TokenStanding.REVOKED, standing(Duration.ofDays(-1), NOON));
    }

    private static TokenStanding standing(Duration left, Instant revokedAt) {
        TokenView token = new TokenView(
                new UUID(0, 1),
                "Jenkins",
                Role.CI,
                Scope.ofProduct("shop"),
                "adam",
                NOON,
                NOON.plus(left),
                revokedAt,
                null);
        return TokenStanding.of(token, NOON);
    }
}
