package dev.ringway.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Ringway server as far as an agent sees it, on a free port of this machine. */
final class FakeRingway implements AutoCloseable {
    private final Map<String, FakeEnvironment> byToken = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer http;
    private int port;

    FakeRingway() {
        up();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    FakeEnvironment environment(String name) {
        return byToken.computeIfAbsent("rw_" + name, token -> new FakeEnvironment(name));
    }

    void revoke(String token) {
        byToken.remove(token);
    }

    void down() {
        http.stop(0);
    }

    void up() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = http.getAddress().getPort();
        http.setExecutor(threads);
        http.createContext("/api/v1/agent/", this::answer);
        http.start();
    }

    @Override
    public void close() {
        down();
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        FakeEnvironment environment = byToken.get(authorization.substring("Bearer ".length()));
        if (environment == null) {
            problem(exchange, 401, "token-revoked", "The token was revoked.");
            return;
        }
        environment.answer(exchange);
    }

    static void json(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = RingwayServer.JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    static void problem(HttpExchange exchange, int status, String code, String detail) throws IOException {
        json(exchange, status, Map.of("code", code, "detail", detail));
    }
}
