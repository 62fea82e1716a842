package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebianVersionTest {

    @ParameterizedTest
    @CsvSource({
        "3.9.1, 3.9.1",
        "1.0.0-rc.1, 1.0.0~rc.1",
        "1.0.0+build.5, 1.0.0+build.5",
        "1.0.0-rc.1+build.5, 1.0.0~rc.1+build.5",
        "1.0.0-alpha-1, 1.0.0~alpha.+1",
        "1.0.0+a-b, 1.0.0+a.+b"
    })
    void aSemanticVersionIsSaidInDebiansWords(String version, String debian) {
        assertEquals(debian, DebianVersion.of(version).text());
    }

    @Test
    void versionsThatDifferStayDifferent() {
        assertEquals(
                4,
                Stream.of("1.0.0-a-1", "1.0.0-a.1", "1.0.0-a+1", "1.0.0-a-+1")
                        .map(version -> DebianVersion.of(version).text())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.0", "v1.0.0", "01.0.0", "1.0.0-01", "1.0.0-", "1.0.0\nX: y", "1.0.0-a..b", "1:1.0.0"
            })
    void whatIsNoSemanticVersionIsRefused(String version) {
        assertThrows(PackagingRefused.class, () -> DebianVersion.of(version));
    }
}
