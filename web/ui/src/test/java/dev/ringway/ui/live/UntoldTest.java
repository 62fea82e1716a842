package dev.ringway.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UntoldTest {
    private static final Instant NOON = Instant.ofEpochMilli(1_795_276_542_370L);

    private final Untold untold = new Untold();

    @Test
    void whereNothingChangedThereIsNothingToTell() {
        assertEquals(Optional.empty(), untold.take(NOON));
    }

    @Test
    void aChangeIsOneEventWithTheMomentAsItsId() {
        untold.add("release/shop/2.0.0");
        assertEquals(
                "id: 1795276542370\n"
                        + "data: {\"changes\":1,\"everything\":false,\"subjects\":[\"release/shop/2.0.0\"]}\n\n",
                untold.take(NOON).orElseThrow());
    }

    @Test
    void aBurstOfChangesToOneThingIsOneEvent() {
        for (int i = 0; i < 1_000; i++) {
            untold.add("environment/shop/berlin");
        }
        String event = untold.take(NOON).orElseThrow();
        assertTrue(event.contains("\"changes\":1000"), event);
        assertTrue(event.contains("[\"environment/shop/berlin\"]"), event);
        assertEquals(Optional.empty(), untold.take(NOON));
    }

    @Test
    void changesToVeryManyThingsAreToldAsEverything() {
        for (int i = 0; i <= Untold.MOST_SUBJECTS; i++) {
            untold.add("environment/shop/e" + i);
        }
        String event = untold.take(NOON).orElseThrow();
        assertTrue(event.contains("\"changes\":21,\"everything\":true,\"subjects\":[]"), event);
    }

    @Test
    void afterEverythingWasToldTheNextEventIsAboutOneThingAgain() {
        untold.addEverything();
        untold.take(NOON);
        untold.add("product/shop");
        assertTrue(untold.take(NOON).orElseThrow().contains("\"everything\":false,\"subjects\":[\"product/shop\"]"));
    }
}
