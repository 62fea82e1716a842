package dev.ringway.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.product.Ring;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventLineTest {
    private static final UUID ID = UUID.fromString("01a1feca-37f9-7f71-afdf-4626b813fad5");

    private record ThingHalted(
            UUID id, Version version, Ring ring, int attempt, String reason, List<Ring> others, Version replaces)
            implements DomainEvent {
        @Override
        public String subject() {
            return "thing/shop/1.0.0";
        }
    }

    @Test
    void aChangeIsOneLineWithoutWhatPeopleWrote() {
        ThingHalted halted = new ThingHalted(
                ID, new Version("1.0.0"), Ring.INTERNAL, 2, "Carl's card: 4711", List.of(Ring.DEV), null);
        assertEquals(
                "thing halted subject=thing/shop/1.0.0 by=rita id=" + ID + " version=1.0.0 ring=INTERNAL attempt=2",
                EventLine.of(halted, "rita"));
    }

    @Test
    void theNameOfATokenIsOneWord() {
        ThingHalted halted = new ThingHalted(ID, new Version("1.0.0"), Ring.INTERNAL, 2, null, List.of(), null);
        assertEquals(
                "thing halted subject=thing/shop/1.0.0 by=build_server id=" + ID
                        + " version=1.0.0 ring=INTERNAL attempt=2",
                EventLine.of(halted, "build server"));
    }
}
