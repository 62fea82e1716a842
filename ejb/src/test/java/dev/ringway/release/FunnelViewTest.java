package dev.ringway.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.product.Ring;
import dev.ringway.shared.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelViewTest {
    private final List<FunnelRelease> releases = new ArrayList<>();

    @Test
    void everyRingCountsAllThatEnteredItWhereverTheyAreNow() {
        came("1.0.0", ReleaseState.RELEASED, Ring.PRODUCTION);
        came("1.1.0", ReleaseState.IN_RINGS, Ring.INTERNAL);
        came("1.2.0", ReleaseState.REGISTERED, null);
        assertEquals(List.of(3L, 2L, 2L, 1L, 1L), reached());
        assertEquals(1, funnel().arrived());
        assertEquals(3, funnel().sample());
    }

    @Test
    void aRejectionEndsWhereTheReleaseWas() {
        came("1.0.0", ReleaseState.REJECTED, Ring.INTERNAL);
        came("1.1.0", ReleaseState.REJECTED, null);
        assertEquals(new FunnelStage(null, 2, 1, 0, 0), stage(0));
        assertEquals(new FunnelStage(Ring.INTERNAL, 1, 1, 0, 0), stage(2));
    }

    @Test
    void whatANewerReleaseHasLeftBehindIsOvertaken() {
        came("1.0.0", ReleaseState.IN_RINGS, Ring.DEV);
        came("1.1.0", ReleaseState.REGISTERED, null);
        came("1.2.0", ReleaseState.IN_RINGS, Ring.INTERNAL);
        assertEquals(1, stage(0).overtaken());
        assertEquals(new FunnelStage(Ring.DEV, 2, 0, 1, 0), stage(1));
        assertEquals(new FunnelStage(Ring.INTERNAL, 1, 0, 0, 1), stage(2));
    }

    @Test
    void whoeverIsInTheSameRingIsNotOvertaken() {
        came("1.0.0", ReleaseState.IN_RINGS, Ring.INTERNAL);
        came("1.1.0", ReleaseState.IN_RINGS, Ring.INTERNAL);
        assertEquals(2, stage(2).there());
    }

    @Test
    void aRejectedReleaseOvertakesNobody() {
        came("1.0.0", ReleaseState.IN_RINGS, Ring.DEV);
        came("1.1.0", ReleaseState.REJECTED, Ring.INTERNAL);
        assertEquals(new FunnelStage(Ring.DEV, 2, 0, 0, 1), stage(1));
    }

    @Test
    void theVersionTellsWhichIsNewerNotTheRegistration() {
        came("2.0.0", ReleaseState.IN_RINGS, Ring.DEV);
        came("1.0.1", ReleaseState.RELEASED, Ring.PRODUCTION);
        assertEquals(1, stage(1).there());
    }

    @Test
    void ofNoReleaseThereIsNothingToCount() {
        assertEquals(0, funnel().sample());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), reached());
    }

    @Test
    void nobodyIsLostOnTheWay() {
        came("1.0.0", ReleaseState.RELEASED, Ring.PRODUCTION);
        came("1.1.0", ReleaseState.REJECTED, Ring.INTERNAL);
        came("1.2.0", ReleaseState.IN_RINGS, Ring.DEV);
        List<FunnelStage> stages = funnel().stages();
        for (int place = 0; place + 1 < stages.size(); place++) {
            assertEquals(stages.get(place + 1).reached(), stages.get(place).wentOn(), "from " + place);
        }
    }

    private void came(String version, ReleaseState state, Ring furthest) {
        releases.add(new FunnelRelease(new Version(version), state, furthest));
    }

    private FunnelView funnel() {
        return FunnelView.of(releases);
    }

    private FunnelStage stage(int place) {
        return funnel().stages().get(place);
    }

    private List<Long> reached() {
        return funnel().stages().stream().map(FunnelStage::reached).toList();
    }
}
