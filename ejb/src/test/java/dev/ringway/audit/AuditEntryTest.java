package dev.ringway.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.TraceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Sha256 BEFORE = new Sha256("0".repeat(64));
    private static final TraceId TRACE = new TraceId("4bf92f3577b34da6a3ce929d0e0e4736");
    private static final TraceId OTHER = new TraceId("4bf92f3577b34da6a3ce929d0e0e4737");

    @Test
    void anEntryFromBeforeTraceIdsWereKeptStillVerifies() {
        Sha256 asItAlwaysWas = new CanonicalText()
                .add(3)
                .add(1)
                .add(NOON)
                .add("SYSTEM")
                .add("system")
                .add("system")
                .add("release registered")
                .add("release/shop/1.0.0")
                .add("{}")
                .add(BEFORE)
                .sha256();
        assertEquals(asItAlwaysWas, entry(null).hash());
        assertTrue(entry(null).follows(0, BEFORE));
    }

    @Test
    void theTraceIdCannotBeAddedChangedOrTakenAway() {
        assertNotEquals(entry(null).hash(), entry(TRACE).hash());
        assertNotEquals(entry(OTHER).hash(), entry(TRACE).hash());
        assertTrue(entry(TRACE).follows(0, BEFORE));
        assertFalse(entry(TRACE).follows(1, BEFORE));
    }

    private static AuditEntry entry(TraceId trace) {
        AuditFact fact = new AuditFact(NOON, Actor.SYSTEM, "release registered", "release/shop/1.0.0", "{}", trace);
        return new AuditEntry(fact, (byte) 3, 1, BEFORE);
    }
}
