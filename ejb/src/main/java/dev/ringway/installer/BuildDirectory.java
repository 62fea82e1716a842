package dev.ringway.installer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of one build are until they are whole; what a dead server left there is removed first. */
record BuildDirectory(Path path) implements Closeable {
    static BuildDirectory fresh(Path all, InstallerBuildId build) throws IOException {
        BuildDirectory directory = new BuildDirectory(all.resolve(build.toString()));
        directory.close();
        Files.createDirectories(directory.path);
        return directory;
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
        }
    }
}
