package dev.ringway.bench;

import dev.ringway.packaging.InstallerFormat;
import dev.ringway.packaging.InstallerWorkshop;
import dev.ringway.packaging.PackagingOrder;
import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.packaging.Progress;
import dev.ringway.packaging.ReleaseArtifact;
import dev.ringway.packaging.ServiceSpecification;
import dev.ringway.shared.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

/** Both installers of a release, beside pigz on two cores with the same file; here, in a JVM of at most 96 MiB. */
final class InstallerBenchmark implements Benchmark {
    private static final int COPIES_OF_THE_EAR = 2;

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        ReleaseArtifact artifact = artifact(ground);
        Path input = ground.file("app.jar");
        long megabytes = Math.max(1, artifact.size() / BigFile.MEGABYTE);
        Comparison all = Comparison.between(
                () -> built(artifact, ground, List.of(InstallerFormat.values()), megabytes),
                () -> pigz(input, ground.file("app.jar.gz"), megabytes));
        Comparison one = Comparison.between(
                () -> built(artifact, ground, List.of(InstallerFormat.values()), megabytes),
                () -> built(artifact, ground, List.of(InstallerFormat.DEB), megabytes));
        Files.delete(input);
        return List.of(
                Figure.of(
                        "build deb and tar.gz of " + megabytes + " MB",
                        "≤ 1.0 × the time of pigz -6 -p2",
                        Figure.number("%.2f ×", 1 / all.speed()),
                        "%.0f MB/s, pigz %.0f MB/s; CPU %.1f ms per MB, pigz %.1f ms; heap ≤ %d MiB",
                        all.ofPath(Sample::perSecond),
                        all.ofYardstick(Sample::perSecond),
                        all.ofPath(Sample::cpuMillis),
                        all.ofYardstick(Sample::cpuMillis),
                        Runtime.getRuntime().maxMemory() >> 20),
                Figure.of(
                        "all installers beside deb alone",
                        "≤ 1.3 × the time of the slowest one",
                        Figure.number("%.2f ×", 1 / one.speed()),
                        "CPU %.1f ms per MB, deb alone %.1f ms",
                        one.ofPath(Sample::cpuMillis),
                        one.ofYardstick(Sample::cpuMillis)));
    }

    private static ReleaseArtifact artifact(Ground ground) throws IOException {
        MessageDigest hash = Sha256.newDigest();
        Path file = ground.file("app.jar");
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), hash)) {
            for (int copy = 0; copy < COPIES_OF_THE_EAR; copy++) {
                Files.copy(ground.ear(), out);
            }
        }
        String sha256 = Sha256.of(hash.digest()).hex();
        return new ReleaseArtifact("app.jar", Files.size(file), sha256, () -> Files.newInputStream(file));
    }

    private static Sample built(ReleaseArtifact artifact, Ground ground, List<InstallerFormat> formats, long megabytes)
            throws Exception {
        PackagingOrder order = new PackagingOrder(specification(), "1.0.0", Instant.EPOCH, artifact, formats);
        Progress nobodyWatches = (taken, size) -> {};
        return UploadBenchmark.timed(
                ProcessUse.own(),
                megabytes,
                () -> new InstallerWorkshop().build(order, ground.file("installers"), nobodyWatches));
    }

    private static Sample pigz(Path input, Path output, long megabytes) throws Exception {
        double[] cpu = new double[1];
        Sample sample = UploadBenchmark.timed(ProcessUse.own(), megabytes, () -> cpu[0] = cpuOfPigz(input, output));
        return new Sample(sample.perSecond(), cpu[0] / megabytes);
    }

    private static double cpuOfPigz(Path input, Path output) throws Exception {
        Process bash = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='%U %S'; time pigz -6 -p2 -c \"$0\" >\"$1\"", input + "", output + "")
                .redirectErrorStream(true)
                .start();
        String[] seconds =
                new String(bash.getInputStream().readAllBytes()).trim().split(" ");
        BuildServer.demand(0, bash.waitFor());
        return 1_000 * (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]));
    }

    private static PackagingSpecification specification() {
        ServiceSpecification service = new ServiceSpecification("app", "_app", "java -jar /usr/share/app/app.jar", "");
        return new PackagingSpecification(
                "app",
                "input of a measurement",
                "Does nothing.",
                "Measurements <measurements@example.org>",
                "https://example.org",
                "Apache-2.0",
                "java",
                "all",
                List.of(),
                "app.jar",
                "/usr/share/app/app.jar",
                service,
                List.of());
    }
}
