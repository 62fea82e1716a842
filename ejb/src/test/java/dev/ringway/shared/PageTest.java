package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.shared.Keyset.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final List<String> ALL =
            IntStream.range(0, 25).mapToObj("row-%02d"::formatted).toList();

    /** What a database would give. */
    private static Page<String> read(String cursor) {
        PageRequest request = new PageRequest(10, cursor);
        Comparator<String> order = request.isBackward() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<String> rows = ALL.stream()
                .sorted(order)
                .filter(row -> request.start() == null || order.compare(row, request.start()) > 0)
                .limit(11)
                .toList();
        return Page.of(rows, request, Function.identity());
    }

    @Test
    void theFirstPageHasNoneBeforeIt() {
        Page<String> first = read(null);
        assertEquals(ALL.subList(0, 10), first.items());
        assertNull(first.previous());
    }

    @Test
    void pagesFollowEachOtherToTheEndAndLeadBackToTheStart() {
        Page<String> second = read(read(null).next());
        Page<String> third = read(second.next());
        assertEquals(ALL.subList(10, 20), second.items());
        assertEquals(ALL.subList(20, 25), third.items());
        assertNull(third.next());

        Page<String> back = read(third.previous());
        assertEquals(second.items(), back.items());
        assertEquals(second.next(), back.next());
        Page<String> start = read(back.previous());
        assertEquals(ALL.subList(0, 10), start.items());
        assertNull(start.previous());
    }

    @Test
    void callersOfTheApiAreToldTheWayOnOnly() {
        assertEquals(
                "{\"items\":[\"row-10\"],\"next\":\"row-10\"}",
                Json.write(new Page<>(List.of("row-10"), "row-10", "~row-10")));
    }

    @Test
    void twoColumnsPartTheListAtTheRowOfTheCursor() {
        Keyset byName = Keyset.by("c.name", "c.key", Direction.ASCENDING);
        PageRequest page = new PageRequest(10, Keyset.cursor("ACME Bank", "acme"));
        assertEquals("c.name >= :start0 and (c.name > :start0 or c.key > :start1)", byName.condition(page));
        assertEquals("c.name, c.key", byName.order(page));
        assertEquals(List.of("ACME Bank", "acme"), byName.values().apply(page.start()));
    }

    @Test
    void goingBackTurnsTheOrderRound() {
        Keyset newest = Keyset.newestFirst("r.id");
        PageRequest back = new PageRequest(10, "~0199");
        assertEquals("r.id > :start0", newest.condition(back));
        assertEquals("r.id", newest.order(back));
        assertFalse(new PageRequest(10, "0199").isBackward());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThrows(
                InvalidInput.class, () -> Keyset.newestFirst("r.id").values().apply("nonsense"));
        Keyset byName = Keyset.by("c.name", "c.key", Direction.ASCENDING);
        assertThrows(InvalidInput.class, () -> byName.values().apply("nonsense"));
    }
}
