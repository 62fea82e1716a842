package dev.ringway.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ringway.download.UpgradeChanges.FileSizes;
import dev.ringway.download.UpgradeChanges.News;
import dev.ringway.installer.InstallerId;
import dev.ringway.installer.InstallerStories;
import dev.ringway.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UpgradeChangesTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final List<Offer> OFFERED = List.of(
            offer("3.10.0", "deb", "debian", 1_500),
            offer("3.10.0", "tar.gz", "linux", 1_400),
            offer("3.9.1", "deb", "debian", 1_000),
            offer("3.9.2", "deb", "debian", 1_100),
            offer("3.11.0", "deb", "debian", 1_600));

    @Test
    void anInstallerStandsBesideThatOfTheSamePlatformBefore() {
        UpgradeChanges changes = UpgradeChanges.of("3.9.1", List.of(InstallerStories.anInstaller()), OFFERED);
        assertEquals("3.9.1", changes.from());
        assertEquals(
                List.of(new FileSizes("debian", "deb", 1_000L, 1_500), new FileSizes("linux", "tar.gz", null, 1_400)),
                changes.files());
    }

    @Test
    void whatLiesOnTheWayIsNewsTheNewestFirst() {
        assertEquals(
                List.of(new News("3.10.0", "Notes of 3.10.0"), new News("3.9.2", "Notes of 3.9.2")),
                UpgradeChanges.of("3.9.1", List.of(), OFFERED).news());
    }

    @Test
    void whereNothingRunsYetOnlyWhatIsOnOfferIsNews() {
        UpgradeChanges changes = UpgradeChanges.of(null, List.of(), OFFERED);
        assertNull(changes.from());
        assertNull(changes.files().get(0).sizeBefore());
        assertEquals(List.of(new News("3.10.0", "Notes of 3.10.0")), changes.news());
    }

    private static Offer offer(String version, String format, String platform, long size) {
        return new Offer(
                new InstallerId(UUID.randomUUID()),
                "wiremock",
                "WireMock",
                version,
                "wiremock." + format,
                format,
                platform,
                size,
                Sha256.of(format),
                "Notes of " + version,
                NOON);
    }
}
