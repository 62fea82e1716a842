package dev.ringway.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ringway.download.UpgradeChanges.FileSizes;
import dev.ringway.installer.InstallerId;
import dev.ringway.installer.InstallerStories;
import dev.ringway.product.Ring;
import dev.ringway.release.ComparisonView;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.ReleaseState;
import dev.ringway.release.ReleaseSummary;
import dev.ringway.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UpgradeChangesTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final List<Offer> OFFERED = List.of(offer("deb", "debian", 1_500), offer("tar.gz", "linux", 1_400));

    @Test
    void anInstallerStandsBesideThatOfTheSamePlatformBefore() {
        UpgradeChanges changes =
                UpgradeChanges.of(from(release("3.9.1")), List.of(InstallerStories.anInstaller()), OFFERED);
        assertEquals("3.9.1", changes.from());
        assertEquals(
                List.of(new FileSizes("debian", "deb", 1_000L, 1_500), new FileSizes("linux", "tar.gz", null, 1_400)),
                changes.files());
    }

    @Test
    void whereNothingRunsYetThereWasNoFileBefore() {
        UpgradeChanges changes = UpgradeChanges.of(from(null), List.of(), OFFERED);
        assertNull(changes.from());
        assertNull(changes.files().get(0).sizeBefore());
    }

    private static ComparisonView from(ReleaseSummary base) {
        return new ComparisonView(base, release("3.10.0"), List.of(), List.of(), List.of(), List.of(), true);
    }

    private static ReleaseSummary release(String version) {
        return new ReleaseSummary(
                new ReleaseId(UUID.randomUUID()),
                "wiremock",
                version,
                ReleaseState.RELEASED,
                Ring.PRODUCTION,
                "0a1b2c3d",
                "main",
                NOON);
    }

    private static Offer offer(String format, String platform, long size) {
        return new Offer(
                new InstallerId(UUID.randomUUID()),
                "wiremock",
                "WireMock",
                "3.10.0",
                "wiremock." + format,
                format,
                platform,
                size,
                Sha256.of(format),
                null,
                NOON);
    }
}
