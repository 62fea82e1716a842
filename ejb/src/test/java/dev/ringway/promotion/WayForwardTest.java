package dev.ringway.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.gate.GateClosed;
import dev.ringway.product.Ring;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseIsOver;
import dev.ringway.release.ReleaseStories;
import dev.ringway.shared.AlreadyExists;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WayForwardTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Actor RITA = Actor.SYSTEM;

    private final Release release = ReleaseStories.aRelease("3.9.1");

    @Test
    void aReleaseGoesNextIntoTheFirstRingItHasNotCompleted() {
        assertEquals(Optional.of(Ring.DEV), way().next());
        assertEquals(Optional.of(Ring.INTERNAL), way(completed(Ring.DEV)).next());
    }

    @Test
    void noRingIsSkipped() {
        WayForward way = way(completed(Ring.DEV));
        GateClosed skipped = assertInstanceOf(
                GateClosed.class, way.obstacle(Ring.EARLY_ADOPTERS).orElseThrow());
        assertEquals(
                "The gate is closed. The release has not completed INTERNAL, and no ring is skipped.",
                skipped.getMessage());
    }

    @Test
    void aRingThatTheReleaseWaitsForOrHasCompletedIsNotEnteredAgain() {
        WayForward way = way(completed(Ring.DEV), waiting(Ring.INTERNAL));
        assertTrue(way.isUnderWay());
        assertInstanceOf(AlreadyExists.class, way.obstacle(Ring.DEV).orElseThrow());
        assertInstanceOf(AlreadyExists.class, way.obstacle(Ring.INTERNAL).orElseThrow());
    }

    @Test
    void aCancelledPromotionIsOpenedAnewAndTellsHowItEnded() {
        WayForward way = way(completed(Ring.DEV), cancelled(Ring.INTERNAL, "too early."));
        assertFalse(way.isUnderWay());
        assertEquals(Optional.of(Ring.INTERNAL), way.next());
        assertEquals("The promotion to INTERNAL was cancelled: too early.", way.ending(Ring.INTERNAL));
    }

    @Test
    void ofTwoPromotionsIntoARingTheLaterOneTellsHowItEnded() {
        WayForward way = way(cancelled(Ring.DEV, "too early."), cancelled(Ring.DEV, "still too early."));
        assertEquals("The promotion to DEV was cancelled: still too early.", way.ending(Ring.DEV));
        assertEquals("No promotion to INTERNAL is open.", way.ending(Ring.INTERNAL));
    }

    @Test
    void aRejectedReleaseGoesNowhere() {
        ReleaseStories.reject(release, "Leaks memory.");
        WayForward way = way(completed(Ring.DEV));
        assertInstanceOf(ReleaseIsOver.class, way.obstacle(Ring.INTERNAL).orElseThrow());
        assertEquals(Optional.empty(), way.next());
        assertTrue(way.end().contains("Leaks memory."), way.end());
    }

    @Test
    void whatHasCompletedEveryRingGoesNowhereEither() {
        WayForward way = way(Stream.of(Ring.values()).map(this::completed).toArray(Promotion[]::new));
        assertEquals(Optional.empty(), way.next());
        assertEquals("It has completed every ring.", way.end());
    }

    private WayForward way(Promotion... promotions) {
        return new WayForward(release, Stream.of(promotions).toList());
    }

    private Promotion waiting(Ring ring) {
        return Promotion.into(ring, release, NOON);
    }

    private Promotion cancelled(Ring ring, String reason) {
        Promotion promotion = waiting(ring);
        promotion.cancel(reason, RITA, NOON);
        return promotion;
    }

    private Promotion completed(Ring ring) {
        Promotion promotion = waiting(ring);
        promotion.open(RITA, NOON);
        promotion.start(null, RITA, NOON);
        promotion.complete(RITA, NOON);
        return promotion;
    }
}
