package dev.ringway.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A running product: it is whatever version the hook wrote into its file. */
final class FakeProduct implements AutoCloseable {
    private final Path versionFile;
    private final HttpServer http;
    private volatile int status = 200;
    private volatile Runnable onAsked = () -> {};

    FakeProduct(Path versionFile) {
        this.versionFile = versionFile;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/health", this::answer);
        http.start();
    }

    URI healthUrl() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/health");
    }

    void answersStatus(int code) {
        status = code;
    }

    void onAsked(Runnable action) {
        onAsked = action;
    }

    String version() throws IOException {
        return Files.exists(versionFile) ? Files.readString(versionFile).strip() : "none";
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        onAsked.run();
        FakeRingway.json(exchange, status, Map.of("status", "healthy", "build", Map.of("version", version())));
    }
}
