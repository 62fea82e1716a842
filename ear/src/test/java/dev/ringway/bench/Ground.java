package dev.ringway.bench;

import dev.ringway.running.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where benchmarks run: a server that starts with the first one that asks, and a directory for files. */
final class Ground implements AutoCloseable {
    private static final Path WILDFLY = Path.of(System.getProperty("ringway.server"));
    private static final Path EAR = Path.of(System.getProperty("ringway.ear"));

    private final Path directory;
    private ServerProcess server;

    Ground(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    ServerProcess server() throws IOException {
        if (server == null) {
            server = newServer();
            server.start();
        }
        return server;
    }

    ProcessUse serverUse() throws IOException {
        return new ProcessUse(server().pid());
    }

    ServerProcess newServer() throws IOException {
        return ServerProcess.withEar(WILDFLY, EAR, directory.resolve("server"));
    }

    /** The same WildFly with nothing in it. */
    ServerProcess bareWildFly() throws IOException {
        return ServerProcess.bare(WILDFLY, directory.resolve("bare"));
    }

    Path ear() {
        return EAR;
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
