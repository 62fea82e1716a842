package dev.ringway.packaging;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/** Builds the installers of a release: the artifact is read and compressed once, every format is put together from it. */
public final class InstallerWorkshop {

    private final ThreadFactory threads;

    public InstallerWorkshop() {
        this(InstallerWorkshop::daemon);
    }

    /** @param threads makes the threads that compress; they end with the build */
    public InstallerWorkshop(ThreadFactory threads) {
        this.threads = threads;
    }

    /**
     * Builds all formats or none; installers of the same name are replaced. Works in a directory {@code .building-*}
     * inside the output directory, which only a crash leaves behind.
     *
     * @return the installers, in the order of the formats
     * @throws ArtifactMismatch the bytes are not the registered ones
     * @throws IOException reading or writing failed
     */
    public List<BuiltInstaller> build(PackagingOrder order, Path outputDirectory, Progress progress)
            throws IOException {
        Files.createDirectories(outputDirectory);
        WorkDirectory work = WorkDirectory.in(outputDirectory);
        try (work) {
            PackedArtifact artifact =
                    new ArtifactIntake(order.artifact(), progress).into(work.file("artifact.deflated"), threads);
            PackageContents contents = PackageContents.of(order, artifact);
            List<BuiltInstaller> built = new ArrayList<>();
            for (InstallerFormat format : order.formats()) built.add(write(format, contents, work));
            return publish(built, outputDirectory);
        }
    }

    private static BuiltInstaller write(InstallerFormat format, PackageContents contents, WorkDirectory work)
            throws IOException {
        Path file = work.file(format.writer.fileName(contents.order()));
        Digest sha256 = Digest.sha256();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sha256.digest())) {
            format.writer.write(contents, out);
        }
        return new BuiltInstaller(file, format, Files.size(file), sha256.hex());
    }

    /** Moved only when all are complete, so that nobody sees half a release. */
    private static List<BuiltInstaller> publish(List<BuiltInstaller> built, Path outputDirectory) throws IOException {
        List<BuiltInstaller> published = new ArrayList<>();
        for (BuiltInstaller installer : built) {
            Path target = outputDirectory.resolve(installer.name());
            Files.move(installer.file(), target, StandardCopyOption.ATOMIC_MOVE);
            published.add(new BuiltInstaller(target, installer.format(), installer.size(), installer.sha256()));
        }
        return List.copyOf(published);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "installer-compression");
        thread.setDaemon(true);
        return thread;
    }
}
