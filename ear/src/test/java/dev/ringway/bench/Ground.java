package dev.ringway.bench;

import dev.ringway.load.Loader;
import dev.ringway.running.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where benchmarks run: a server that starts with the first one that asks, and a directory for files. */
final class Ground implements AutoCloseable {
    private static final Path WILDFLY = Path.of(System.getProperty("ringway.server"));
    private static final Path EAR = Path.of(System.getProperty("ringway.ear"));

    private final Path directory;
    private ServerProcess server;
    private boolean loaded;

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

    /** A server with years of use in it: one that is named, or the usual one, which is then filled. */
    URI loadedServer() throws Exception {
        String named = System.getProperty("ringway.bench.loaded");
        if (named != null) {
            return URI.create(named);
        }
        if (!loaded) {
            server();
            Loader.load();
            loaded = true;
        }
        return server().address();
    }

    ProcessUse loadedUse() throws IOException {
        Long named = Long.getLong("ringway.bench.loaded.pid");
        return named == null ? serverUse() : new ProcessUse(named);
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
