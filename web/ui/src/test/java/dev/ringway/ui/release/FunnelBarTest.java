package dev.ringway.ui.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.product.Ring;
import dev.ringway.release.FunnelStage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelBarTest {
    @Test
    void theStretchesOfABarFollowEachOther() {
        FunnelBar bar = new FunnelBar(new FunnelStage(Ring.INTERNAL, 100, 20, 10, 30), 200);
        assertEquals(
                List.of(
                        new FunnelBar.Stretch("0.00%", "20.00%", "went-on"),
                        new FunnelBar.Stretch("20.00%", "15.00%", "there"),
                        new FunnelBar.Stretch("35.00%", "5.00%", "overtaken"),
                        new FunnelBar.Stretch("40.00%", "10.00%", "rejected")),
                bar.stretches());
        assertEquals("40 went on · 30 are there · 10 were overtaken · 20 were rejected", bar.sentence());
    }

    @Test
    void whatDidNotHappenIsNotDrawnAndNotSaid() {
        FunnelBar bar = new FunnelBar(new FunnelStage(Ring.PRODUCTION, 1, 0, 0, 1), 4);
        assertEquals(List.of(new FunnelBar.Stretch("0.00%", "25.00%", "there")), bar.stretches());
        assertEquals("1 arrived", bar.sentence());
    }

    @Test
    void withoutAnyReleaseThereIsNoBar() {
        FunnelBar bar = new FunnelBar(new FunnelStage(null, 0, 0, 0, 0), 0);
        assertEquals(List.of(), bar.stretches());
        assertEquals("", bar.sentence());
    }
}
