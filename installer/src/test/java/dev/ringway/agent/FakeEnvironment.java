package dev.ringway.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The server's side of one environment: what it offers, and everything the agent told. */
final class FakeEnvironment {
    final List<JsonNode> reports = new CopyOnWriteArrayList<>();
    final List<JsonNode> observations = new CopyOnWriteArrayList<>();
    final List<String> ranges = new CopyOnWriteArrayList<>();
    final AtomicInteger polls = new AtomicInteger();

    private final String name;
    private byte[] bytes = new byte[0];
    private OfferedDeployment offered;
    private String closed = "";
    private int cutAfter = -1;
    private int unavailable;
    private CountDownLatch release = new CountDownLatch(0);
    private Runnable whenIdle = () -> {};
    private Consumer<String> before = event -> {};
    private Consumer<String> after = event -> {};

    FakeEnvironment(String name) {
        this.name = name;
    }

    FakeEnvironment offers(String id, String version, byte[] file) {
        return offers(id, version, file, digest(file), file.length);
    }

    synchronized FakeEnvironment offers(String id, String version, byte[] file, String sha256, long size) {
        bytes = file;
        String url = "/api/v1/agent/deployments/" + id + "/artifacts/product.jar";
        OfferedArtifact artifact = new OfferedArtifact("product.jar", "any", sha256, size, url);
        offered = new OfferedDeployment(id, 1, version, "OFFERED", List.of(artifact));
        return this;
    }

    synchronized void closes(String id) {
        closed = id;
    }

    /** The next answer with the file breaks off after so many bytes. */
    synchronized void cutsAfter(int count) {
        cutAfter = count;
    }

    /** The next answer with the file falls silent after so many bytes, until released. */
    synchronized void stallsAfter(int count, CountDownLatch until) {
        cutAfter = count;
        release = until;
    }

    /** So many calls are answered 503 with Retry-After. */
    synchronized void isUnavailableFor(int calls) {
        unavailable = calls;
    }

    void whenIdle(Runnable action) {
        whenIdle = action;
    }

    void before(Consumer<String> action) {
        before = action;
    }

    void after(Consumer<String> action) {
        after = action;
    }

    List<String> reportedStates() {
        return reports.stream().map(report -> report.path("state").asText()).toList();
    }

    JsonNode lastReport() {
        return reports.get(reports.size() - 1);
    }

    void answer(HttpExchange exchange) throws IOException {
        if (isUnavailable()) {
            exchange.getResponseHeaders().set("Retry-After", "17");
            FakeRingway.problem(exchange, 503, "unavailable", "The database is away.");
            return;
        }
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/desired")) {
            desired(exchange);
        } else if (path.endsWith("/reports")) {
            report(exchange, path.split("/")[5]);
        } else if (path.endsWith("/observations")) {
            observations.add(RingwayServer.JSON.readTree(exchange.getRequestBody()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else {
            artifact(exchange);
        }
    }

    private synchronized boolean isUnavailable() {
        return unavailable-- > 0;
    }

    private void desired(HttpExchange exchange) throws IOException {
        polls.incrementAndGet();
        before.accept("desired");
        OfferedDeployment open = offered;
        String tag = "\"" + (open == null ? "none" : open.id()) + "\"";
        if (open == null || tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            whenIdle.run();
        }
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("ETag", tag);
        FakeRingway.json(exchange, 200, new DesiredState(name, "e-1", "wiremock", open));
    }

    private void report(HttpExchange exchange, String id) throws IOException {
        JsonNode report = RingwayServer.JSON.readTree(exchange.getRequestBody());
        String state = report.path("state").asText();
        before.accept(state);
        if (id.equals(closed)) {
            FakeRingway.problem(exchange, 409, "deployment-closed", "The release was rejected.");
            return;
        }
        reports.add(report);
        if (!"INSTALLING".equals(state)) {
            offered = null;
        }
        after.accept(state);
        FakeRingway.json(exchange, 200, Map.of("id", id, "state", state));
    }

    private void artifact(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(
                range == null
                        ? "whole"
                        : range + " " + exchange.getRequestHeaders().getFirst("If-Range"));
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        if (range != null) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
        }
        int until = cutAfter < 0 ? bytes.length : Math.min(bytes.length, from + cutAfter);
        boolean whole = cutAfter < 0;
        cutAfter = -1;
        exchange.sendResponseHeaders(range == null ? 200 : 206, bytes.length - from);
        OutputStream out = exchange.getResponseBody();
        out.write(Arrays.copyOfRange(bytes, from, until));
        out.flush();
        after.accept("bytes");
        if (whole) {
            out.close();
            return;
        }
        awaitRelease();
        throw new IOException("cut on purpose");
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
