package dev.ringway.deployment.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ringway.deployment.RingView;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromotionPreviewTest {
    private final List<RingView> now = List.of(
            ring(Ring.DEV, "4.3.0"),
            ring(Ring.INTERNAL, "4.2.7", "4.2.9", "4.3.0", "4.4.0"),
            ring(Ring.EARLY_ADOPTERS, "4.2.0", "4.2.7"),
            ring(Ring.PRODUCTION, "4.1.0"));

    @Test
    void theRingRunsTheReleaseAndEverybodyInItIsReached() {
        RingView internal = after().get(1);
        assertEquals("4.3.0", internal.running());
        assertEquals(40, internal.users());
        assertNull(internal.rolling());
    }

    @Test
    void whatIsOlderAndWaitedThereIsOvertaken() {
        assertEquals(List.of("4.4.0"), waiting(after().get(1)));
    }

    @Test
    void theReleaseWaitsAtTheNextGateBesideWhatWaitedThere() {
        assertEquals(List.of("4.3.0", "4.2.7"), waiting(after().get(2)));
        assertEquals("4.2.0", after().get(2).running());
    }

    @Test
    void theOtherRingsStayAsTheyAre() {
        assertEquals(now.get(0), after().get(0));
        assertEquals(now.get(3), after().get(3));
    }

    private List<RingView> after() {
        return new PromotionPreview("4.3.0", Ring.INTERNAL).after(now);
    }

    private static List<String> waiting(RingView ring) {
        return ring.waiting().stream().map(RingView.Waiting::version).toList();
    }

    private static RingView ring(Ring ring, String running, String... waiting) {
        List<RingView.Waiting> gate = Stream.of(waiting)
                .map(version -> new RingView.Waiting(null, version, PromotionState.READY, null))
                .toList();
        return new RingView(ring, running, 2, 40, gate, null);
    }
}
