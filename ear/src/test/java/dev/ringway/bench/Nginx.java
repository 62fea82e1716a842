package dev.ringway.bench;

import dev.ringway.running.Eventually;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An nginx of this run only, which sends the files of one directory. */
final class Nginx implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    Nginx(Path directory, Path files) throws IOException {
        port = freePort();
        Path configuration = Files.createDirectories(directory).resolve("nginx.conf");
        Files.writeString(configuration, configuration(directory, files));
        process = new ProcessBuilder("nginx", "-p", directory.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        Eventually.within(START).until("nginx answers", this::answers);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    ProcessUse use() {
        return new ProcessUse(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** One process and no master, so that its CPU can be told. */
    private String configuration(Path directory, Path files) {
        return """
                user root;
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 64; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000;
                  server { listen 127.0.0.1:%2$d; root %3$s; }
                }
                """.formatted(directory, port, files);
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx does not start");
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
