package dev.ringway.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The downloaded files, each in a directory named by its SHA-256. */
final class FileShelf {
    private final Path directory;

    FileShelf(Path directory) {
        this.directory = directory;
    }

    /** Where this artifact lies or will lie. */
    Path placeOf(OfferedArtifact artifact) throws IOException {
        return Files.createDirectories(directory.resolve(artifact.sha256())).resolve(artifact.name());
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    /** Deletes every file but those with these digests. */
    void keepOnly(Collection<String> digests) throws IOException {
        for (Path place : listed(directory)) {
            if (!digests.contains(place.getFileName().toString())) {
                delete(place);
            }
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> listed(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.toList();
        }
    }
}
