package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIdTest {
    private static final String GIVEN = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void theCallersOwnIdIsKept() {
        assertEquals(GIVEN, TraceId.of("00-" + GIVEN + "-00f067aa0ba902b7-01").hex());
    }

    @Test
    void workIsNamedWhileItLastsAndWorkWithinItByItsOwnId() {
        TraceId outer = TraceId.random();
        TraceId inner = TraceId.random();
        outer.during(() -> {
            inner.during(() -> assertEquals(inner, TraceId.current()));
            assertEquals(outer, TraceId.current());
        });
        assertNull(TraceId.current());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736\n-00f067aa0ba902b7-01"
            })
    void whatIsNoTraceParentIsReplacedByANewId(String header) {
        String made = TraceId.of(header).hex();
        assertNotEquals(GIVEN, made);
        assertTrue(made.matches("[0-9a-f]{32}"));
    }
}
