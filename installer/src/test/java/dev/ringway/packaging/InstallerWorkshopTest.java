package dev.ringway.packaging;

import static dev.ringway.packaging.InstallerFormat.DEB;
import static dev.ringway.packaging.InstallerFormat.TAR_GZ;
import static dev.ringway.packaging.Orders.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallerWorkshopTest {

    @TempDir
    Path directory;

    @Test
    void everyInstallerIsListedWithItsSizeAndDigest() throws IOException {
        List<BuiltInstaller> built = build(anOrder().version("1.0.0-rc.1").done(), directory);
        assertEquals(
                List.of("wiremock-1.0.0-rc.1.tar.gz", "wiremock_1.0.0~rc.1_all.deb"),
                built.stream().map(BuiltInstaller::name).toList());
        for (BuiltInstaller installer : built) {
            byte[] bytes = Files.readAllBytes(installer.file());
            assertEquals(bytes.length, installer.size());
            assertEquals(Orders.sha256(bytes), installer.sha256());
        }
    }

    @Test
    void theSameOrderGivesTheSameBytesAnywhere() throws IOException {
        PackagingOrder order = anOrder().containing(noise(1_000_000)).done();
        List<String> here = digests(build(order, directory.resolve("a")));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String user = System.setProperty("user.name", "somebody-else");
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertEquals(here, digests(build(order, directory.resolve("b"))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("user.name", user);
        }
    }

    @Test
    void aFormatIsTheSameAloneAndTogetherWithOthers() throws IOException {
        List<String> together = digests(build(anOrder().done(), directory.resolve("both")));
        List<String> apart = new ArrayList<>();
        for (InstallerFormat format : List.of(TAR_GZ, DEB))
            apart.addAll(digests(build(anOrder().as(format).done(), directory.resolve(format.name()))));
        assertEquals(together, apart);
    }

    @Test
    void theArtifactIsReadOnceForAllFormats() throws IOException {
        byte[] bytes = noise(700_000);
        AtomicInteger opened = new AtomicInteger();
        AtomicLong read = new AtomicLong();
        ArtifactSource source = () -> {
            opened.incrementAndGet();
            return counting(bytes, read);
        };
        build(
                anOrder()
                        .containing(registered(bytes, Orders.sha256(bytes), source))
                        .done(),
                directory);
        assertEquals(1, opened.get());
        assertEquals(bytes.length, read.get());
    }

    @Test
    void anArtifactWithAnotherDigestLeavesNothingBehind() throws IOException {
        byte[] bytes = noise(700_000);
        ReleaseArtifact other = registered(bytes, "0".repeat(64), () -> new ByteArrayInputStream(bytes));
        ArtifactMismatch mismatch = assertThrows(ArtifactMismatch.class, () -> build(other));
        assertEquals(
                "Artifact wiremock-standalone.jar has SHA-256 " + Orders.sha256(bytes) + ", but " + "0".repeat(64)
                        + " was registered; no installer was built.",
                mismatch.getMessage());
        assertNothingIsLeft();
    }

    @Test
    void anArtifactOfAnotherLengthLeavesNothingBehind() throws IOException {
        byte[] bytes = noise(5000);
        String sha256 = Orders.sha256(bytes);
        for (long size : List.of(4999L, 5001L, 0L)) {
            ReleaseArtifact other =
                    new ReleaseArtifact("wiremock-standalone.jar", size, sha256, () -> new ByteArrayInputStream(bytes));
            assertThrows(ArtifactMismatch.class, () -> build(other));
        }
        assertNothingIsLeft();
    }

    @Test
    void anArtifactThatCannotBeReadLeavesNothingBehindAndKeepsTheInstallersOfBefore() throws IOException {
        List<String> before = digests(build(anOrder().done(), directory));
        ReleaseArtifact broken = registered(new byte[10], "0".repeat(64), () -> {
            throw new IOException("The disk is gone.");
        });
        assertThrows(IOException.class, () -> build(broken));
        assertEquals(before, digests(build(anOrder().done(), directory)));
        assertEquals(2, names().size());
    }

    @Test
    void anEmptyArtifactCanBePackaged() throws IOException {
        assertEquals(
                2, build(anOrder().containing(new byte[0]).done(), directory).size());
    }

    @Test
    void progressGrowsToTheWholeArtifact() throws IOException {
        List<Long> steps = new ArrayList<>();
        PackagingOrder order = anOrder().containing(noise(700_000)).done();
        new InstallerWorkshop().build(order, directory, (done, total) -> {
            assertEquals(700_000, total);
            steps.add(done);
        });
        assertEquals(steps.stream().sorted().distinct().toList(), steps);
        assertEquals(700_000, steps.get(steps.size() - 1));
    }

    @Test
    void anOrderForAnotherArtifactIsRefused() {
        ReleaseArtifact other = Orders.artifact("other.jar", new byte[1]);
        PackagingRefused refused = assertThrows(
                PackagingRefused.class, () -> anOrder().containing(other).done());
        assertTrue(refused.getMessage().contains("other.jar"));
    }

    private void build(ReleaseArtifact artifact) throws IOException {
        build(anOrder().containing(artifact).done(), directory);
    }

    private static List<BuiltInstaller> build(PackagingOrder order, Path directory) throws IOException {
        return new InstallerWorkshop().build(order, directory, Progress.UNWATCHED);
    }

    private static List<String> digests(List<BuiltInstaller> built) {
        return built.stream().map(BuiltInstaller::sha256).toList();
    }

    private static ReleaseArtifact registered(byte[] bytes, String sha256, ArtifactSource source) {
        return new ReleaseArtifact("wiremock-standalone.jar", bytes.length, sha256, source);
    }

    private static InputStream counting(byte[] bytes, AtomicLong read) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
    }

    private void assertNothingIsLeft() throws IOException {
        assertEquals(List.of(), names());
    }

    private List<Path> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
