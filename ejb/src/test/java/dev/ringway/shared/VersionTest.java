package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @Test
    void versionsAreOrderedBySemVerPrecedence() {
        List<String> ordered = List.of(
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.2.0",
                "1.10.0",
                "2.0.0");
        List<String> sorted = Stream.of(ordered.toArray(String[]::new))
                .sorted((one, other) -> -one.compareTo(other))
                .map(Version::new)
                .sorted()
                .map(Version::text)
                .toList();
        assertEquals(ordered, sorted);
    }

    @Test
    void aPreReleaseIsKnownAsOne() {
        assertTrue(new Version("4.4.0-rc.1").isPreRelease());
        assertTrue(new Version("4.4.0").isNewerThan(new Version("4.4.0-rc.1")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "1.2", "v1.2.3", "1.2.3.4", "01.2.3", "1.2.3-", "1.2.3\n", "latest"})
    void whatIsNotSemVerIsRefusedInWords(String text) {
        assertThrows(InvalidInput.class, () -> new Version(text));
    }

    @Test
    void whatAProductSaysOfItselfNeedNotBeAVersion() {
        assertEquals(Optional.of(new Version("4.2.7")), Version.find("4.2.7"));
        assertEquals(Optional.empty(), Version.find("v4.2.7"));
        assertEquals(Optional.empty(), Version.find("starting"));
        assertEquals(Optional.empty(), Version.find(null));
    }
}
