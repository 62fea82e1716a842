package dev.ringway.packaging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a build keeps its unfinished files; gone with everything in it when the build ends. */
record WorkDirectory(Path path) implements Closeable {

    static WorkDirectory in(Path outputDirectory) throws IOException {
        return new WorkDirectory(Files.createTempDirectory(outputDirectory, ".building-"));
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : (List<Path>) files.toList()) Files.delete(file);
        }
        Files.delete(path);
    }
}
