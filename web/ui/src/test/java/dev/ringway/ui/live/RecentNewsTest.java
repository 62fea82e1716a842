package dev.ringway.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.audit.Headline;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentNewsTest {
    private static final Instant BEGUN = Instant.parse("2026-11-21T12:00:00Z");
    private static final Headline EARLIER = new Headline("signed off", "release/shop/1.0.0", null);
    private static final Headline LATER = new Headline("promotion started", "release/shop/1.0.0", null);

    private final RecentNews recent = new RecentNews(BEGUN);

    @Test
    void whoComesBackHearsWhatHappenedMeanwhile() {
        recent.add(List.of(EARLIER), BEGUN.plusSeconds(10));
        recent.add(List.of(LATER), BEGUN.plusSeconds(20));
        assertEquals(Optional.of(List.of(LATER)), recent.since(BEGUN.plusSeconds(20)));
        assertEquals(Optional.of(List.of(EARLIER, LATER)), recent.since(BEGUN.plusSeconds(5)));
    }

    @Test
    void whoMissedNothingHearsNothing() {
        recent.add(List.of(EARLIER), BEGUN.plusSeconds(10));
        assertEquals(Optional.of(List.of()), recent.since(BEGUN.plusSeconds(11)));
    }

    @Test
    void whatHappenedBeforeAnybodyListenedIsNotKnown() {
        assertTrue(recent.since(BEGUN).isEmpty());
        assertTrue(recent.since(Instant.EPOCH).isEmpty());
    }

    @Test
    void newsAreForgottenInTimeAndThenNotKnown() {
        recent.add(List.of(EARLIER), BEGUN.plusSeconds(10));
        Instant muchLater = BEGUN.plusSeconds(11).plus(RecentNews.KEPT);
        recent.add(List.of(LATER), muchLater);
        assertTrue(recent.since(BEGUN.plusSeconds(10)).isEmpty());
        assertEquals(Optional.of(List.of(LATER)), recent.since(muchLater.minus(Duration.ofSeconds(30))));
    }

    @Test
    void aFloodOfNewsDoesNotFillTheMemory() {
        recent.add(Collections.nCopies(RecentNews.MOST + 1, EARLIER), BEGUN.plusSeconds(10));
        assertTrue(recent.since(BEGUN.plusSeconds(10)).isEmpty());
        assertEquals(Optional.of(List.of()), recent.since(BEGUN.plusSeconds(11)));
    }
}
