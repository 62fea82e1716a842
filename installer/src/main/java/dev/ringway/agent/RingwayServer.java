package dev.ringway.agent;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The agent protocol: every call answers, or throws ServerUnavailable, TokenRefused or ServerRefused. */
final class RingwayServer {
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final String API = "/api/v1/agent";

    private final URI address;
    private final Duration stall;
    private final BoundedHttp http;
    private final TokenUse token;
    private final Refusals refusals;

    RingwayServer(EnvironmentSettings settings, BoundedHttp http, TokenUse token, Refusals refusals) {
        this.address = settings.server();
        this.stall = settings.timeouts().stall();
        this.http = http;
        this.token = token;
        this.refusals = refusals;
    }

    /** The desired state and its tag, or nothing when it is still the one with this tag after the wait. */
    Optional<Tagged<DesiredState>> desired(String tag, Duration wait) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/desired?wait=" + wait.toSeconds()));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        HttpResponse<byte[]> answer = call(request, wait.plus(ANSWER));
        if (answer.statusCode() == 304) {
            return Optional.empty();
        }
        try {
            DesiredState desired = JSON.readValue(answer.body(), DesiredState.class);
            return Optional.of(
                    new Tagged<>(desired, answer.headers().firstValue("ETag").orElse(null)));
        } catch (IOException e) {
            throw new ServerUnavailable("The server's answer is not what an agent understands.");
        }
    }

    void report(String deployment, Report report) {
        call(post("/deployments/" + deployment + "/reports", report), ANSWER);
    }

    void observed(Observation observation) {
        call(post("/observations", observation), ANSWER);
    }

    /** Streams a file's bytes from this offset on, or all of them when the server no longer has the same file. */
    void artifact(
            Assignment assignment,
            OfferedArtifact artifact,
            long offset,
            BodyHandler<byte[]> into,
            BooleanSupplier progress) {
        HttpRequest.Builder request = HttpRequest.newBuilder(addressOf(assignment, artifact));
        if (offset > 0) {
            request.header("Range", "bytes=" + offset + "-").header("If-Range", "\"sha256-" + artifact.sha256() + '"');
        }
        call(request, into, stall, progress);
    }

    private URI addressOf(Assignment assignment, OfferedArtifact artifact) {
        String path = artifact.url() == null
                ? API + "/deployments/" + assignment.id() + "/artifacts/" + artifact.name()
                : artifact.url();
        URI file = address.resolve(path);
        if (!address.resolve("/").equals(file.resolve("/"))) {
            throw new ServerRefused(0, "foreign-address", "The artifact lies on another server, at " + file + ".");
        }
        return file;
    }

    private HttpRequest.Builder post(String path, Object body) {
        try {
            return HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> call(HttpRequest.Builder request, Duration atMost) {
        return call(request, LimitedBody.handler(), atMost, () -> false);
    }

    private HttpResponse<byte[]> call(
            HttpRequest.Builder request, BodyHandler<byte[]> handler, Duration atMost, BooleanSupplier progress) {
        String secret = token.secret();
        request.header("Authorization", "Bearer " + secret)
                .header("User-Agent", "ringway-agent/" + AgentVersion.NUMBER);
        try {
            HttpResponse<byte[]> answer = http.exchange(request.build(), handler, atMost, progress);
            if (answer.statusCode() < 300 || answer.statusCode() == 304) {
                return answer;
            }
            if (answer.statusCode() == 401 || answer.statusCode() == 403) {
                token.refused(secret);
            }
            throw refusals.of(answer);
        } catch (IOException e) {
            throw new ServerUnavailable(TechnicalFault.reason(e));
        }
    }

    private URI at(String path) {
        return address.resolve(API + path);
    }

    /** Something the server sent with its entity tag. */
    record Tagged<T>(T value, String tag) {}
}
