package dev.ringway.running;

import dev.ringway.shared.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who calls the API: anonymous, a person of the realm, or the holder of an access token. */
public final class ApiClient {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI server;
    private final List<String> headers;

    private ApiClient(URI server, List<String> headers) {
        this.server = server;
        this.headers = headers;
    }

    public static ApiClient anonymous(ServerProcess server) {
        return anonymous(server.address());
    }

    /** {@code server} is an address such as {@code http://127.0.0.1:8080}. */
    public static ApiClient anonymous(URI server) {
        return new ApiClient(server, List.of());
    }

    /** One of the demo people of the realm, such as {@code quinn}. */
    public static ApiClient person(ServerProcess server, String name) {
        return person(server.address(), name);
    }

    public static ApiClient person(URI server, String name) {
        return anonymous(server).withBearer(People.token(name));
    }

    public ApiClient withBearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same caller, sending this header too. */
    public ApiClient with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new ApiClient(server, more);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return withJson().send("POST", path, BodyPublishers.ofString(Json.write(body)));
    }

    public Answer put(String path, Object body) {
        return withJson().send("PUT", path, BodyPublishers.ofString(Json.write(body)));
    }

    /** Changes what was read: sends its entity tag along. */
    public Answer put(String path, Object body, String entityTag) {
        return with("If-Match", entityTag).put(path, body);
    }

    /** Any request whatever, right or wrong; {@code path} begins below {@code /api}. */
    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/api" + path))
                .timeout(Duration.ofSeconds(90))
                .method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new NoAnswer(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(method + " " + path, e);
        }
    }

    /** Names and values in turn. */
    public List<String> headers() {
        return List.copyOf(headers);
    }

    public URI server() {
        return server;
    }

    boolean isReady() {
        return statusOf("/health/ready").filter(status -> status == 200).isPresent();
    }

    /** Whether anything answers, be it that there is nothing here. */
    boolean isAnswered() {
        return statusOf("/").isPresent();
    }

    private Optional<Integer> statusOf(String path) {
        try {
            return Optional.of(get(path).status());
        } catch (NoAnswer notYet) {
            return Optional.empty();
        }
    }

    private ApiClient withJson() {
        return with("Content-Type", "application/json");
    }
}
