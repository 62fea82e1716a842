package dev.ringway.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** The secrets of machines: each is issued once and kept in a file that only its owner can read. */
record TokenFiles(Path home) {
    Path ciFile() {
        return home.resolve("state/ci-token");
    }

    /** Where the agent of this name looks for the token of an environment. */
    Path agentFile(String agent, String environment) {
        return home.resolve("agents").resolve(agent).resolve(environment + ".token");
    }

    String ci() {
        try {
            return Files.readString(ciFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The token of the build server is not there: " + ciFile(), e);
        }
    }

    void keepOnce(Path file, Supplier<String> secret) {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, secret.get() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The token cannot be kept in " + file, e);
        }
    }
}
