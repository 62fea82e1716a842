package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionKeyTest {
    private static final List<String> ASCENDING = List.of(
            "0.0.1",
            "0.9.10",
            "0.10.0-0",
            "0.10.0-2",
            "0.10.0-11",
            "0.10.0-11.a",
            "0.10.0--",
            "0.10.0-11a",
            "0.10.0-SNAPSHOT",
            "0.10.0-a",
            "0.10.0-a.0",
            "0.10.0-a.0.0",
            "0.10.0-a.b",
            "0.10.0-a-",
            "0.10.0-ab",
            "0.10.0",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "9.9.9",
            "10.0.0",
            "100.0.0");

    @Test
    void keysComeInTheOrderOfTheVersions() {
        List<String> sorted = ASCENDING.stream()
                .sorted(Comparator.comparing(text -> VersionKey.of(new Version(text))))
                .toList();
        assertEquals(ASCENDING, sorted);
    }

    @Test
    void buildsOfOneVersionStandBesideEachOtherAndApart() {
        String one = VersionKey.of(new Version("1.0.0+build.1"));
        assertNotEquals(one, VersionKey.of(new Version("1.0.0+build.2")));
        assertTrue(one.compareTo(VersionKey.of(new Version("1.0.0-rc.1"))) > 0);
        assertTrue(one.compareTo(VersionKey.of(new Version("1.0.1-rc.1"))) < 0);
    }

    @Test
    void theLongestVersionHasAKeyThatFitsItsColumn() {
        String many = "1.2.3-" + "a.".repeat(46) + "a";
        assertTrue(VersionKey.of(new Version(many)).length() <= 400);
    }
}
