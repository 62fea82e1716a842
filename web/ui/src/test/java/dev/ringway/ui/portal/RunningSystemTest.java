package dev.ringway.ui.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.Ring;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunningSystemTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void whoRunsAnOlderReleaseReadsWhatIsAvailable() {
        assertEquals(
                "You run 4.2.7; 4.10.0 is available.",
                running("4.2.7", "4.10.0").sentence());
        assertTrue(running("4.2.7", "4.10.0").isBehind());
    }

    @Test
    void whoRunsTheNewestOrRunsAheadIsNotBehind() {
        assertEquals(
                "You run 4.3.0, the newest release.", running("4.3.0", "4.3.0").sentence());
        assertEquals("You run 4.4.0.", running("4.4.0", "4.3.0").sentence());
        assertFalse(running("4.4.0", "4.3.0").isBehind());
        assertEquals("You run 4.4.0.", running("4.4.0", null).sentence());
    }

    @Test
    void whatIsNoVersionIsShownAsItIs() {
        assertEquals(
                "You run nightly; 4.3.0 is available.",
                running("nightly", "4.3.0").sentence());
    }

    @Test
    void whatWasNeverSeenIsNotGuessed() {
        assertEquals(
                "Nothing was seen running here yet; 4.3.0 is available.",
                running(null, "4.3.0").sentence());
        assertEquals("Nothing was seen running here yet.", running(null, null).sentence());
    }

    private static RunningSystem running(String observed, String offered) {
        EnvironmentId id = new EnvironmentId(UUID.randomUUID());
        EnvironmentView environment = new EnvironmentView(
                id, "shop", "berlin", "Berlin", Ring.PRODUCTION, "acme", "ACME", 10, observed, true, "up", NOW, 0);
        OfferedRelease newest =
                offered == null ? null : new OfferedRelease("shop", "Shop", offered, NOW, null, List.of());
        return new RunningSystem(environment, newest);
    }
}
