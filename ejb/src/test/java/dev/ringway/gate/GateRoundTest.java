package dev.ringway.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GateRoundTest {
    private final GateRound round = new GateRound(
            ProductStories.wiremock(), Set.of(new ReleaseId(new UUID(0, 1))), Set.of(Ring.INTERNAL), Instant.EPOCH);

    @Test
    void readsOnceWhatSeveralRestOn() {
        Function<GateRound, List<ReleaseId>> reading = asked -> new ArrayList<>(asked.releases());
        assertSame(round.once(reading), round.once(reading));
    }

    @Test
    void keepsOneReadingApartFromAnother() {
        Function<GateRound, Set<Ring>> rings = GateRound::rings;
        Function<GateRound, Instant> now = GateRound::now;
        assertEquals(Set.of(Ring.INTERNAL), round.once(rings));
        assertEquals(Instant.EPOCH, round.once(now));
    }
}
