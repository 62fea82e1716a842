package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.shared.Keyset.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final String SOME = "019375a0-0000-7000-8000-000000000000";
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
        Keyset byName = Keyset.by("customers-name", "c.name", "c.key", Direction.ASCENDING);
        PageRequest page = new PageRequest(10, byName.cursor(Keyset.place("ACME Bank", "acme")));
        assertEquals("c.name >= :start0 and (c.name > :start0 or c.key > :start1)", byName.condition(page));
        assertEquals("c.name, c.key", byName.order(page));
        assertEquals(List.of("ACME Bank", "acme"), byName.start(page));
    }

    @Test
    void goingBackTurnsTheOrderRound() {
        Keyset newest = Keyset.newestFirst("releases-newest", "r.id");
        PageRequest back = new PageRequest(10, "~" + newest.cursor(SOME));
        assertEquals("r.id > :start0", newest.condition(back));
        assertEquals("r.id", newest.order(back));
        assertEquals(List.of(UUID.fromString(SOME)), newest.start(back));
        assertFalse(new PageRequest(10, newest.cursor(SOME)).isBackward());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", SOME, "releases-newest.", "releases-newest.nonsense", "deployments." + SOME})
    void aCursorOfAnotherListIsRefused(String cursor) {
        PageRequest page = new PageRequest(10, cursor);
        Keyset newest = Keyset.newestFirst("releases-newest", "r.id");
        assertThrows(InvalidInput.class, () -> newest.start(page));
        Keyset byName = Keyset.by("customers-name", "c.name", "c.key", Direction.ASCENDING);
        assertThrows(InvalidInput.class, () -> byName.start(page));
    }

    @Test
    void aCursorOfAnotherOrderIsRefusedWhicheverWayItGoes() {
        Keyset newest = Keyset.newestFirst("releases-newest", "r.id");
        for (Keyset other : List.of(
                Keyset.oldestFirst("releases-oldest", "r.id"),
                Keyset.by("releases-version", "r.versionKey", Direction.DESCENDING))) {
            for (String way : List.of("", PageRequest.BACK)) {
                PageRequest page = new PageRequest(10, way + newest.cursor(SOME));
                assertEquals(
                        "This cursor belongs to another list, or to another order of it. Begin with the first page.",
                        assertThrows(InvalidInput.class, () -> other.start(page))
                                .getMessage());
            }
        }
    }
}
