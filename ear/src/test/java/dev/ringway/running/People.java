package dev.ringway.running;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.shared.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo people of the realm: their bearer tokens, from the real Keycloak. */
final class People {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String text, Instant at) {
        private boolean isFresh() {
            return at.plus(GOOD_FOR).isAfter(Instant.now());
        }
    }

    private People() {}

    static String token(String name) {
        return TOKENS.compute(name, (who, known) -> known != null && known.isFresh() ? known : fetch(who))
                .text();
    }

    private static Token fetch(String name) {
        String form = "grant_type=password&client_id=ringway-cli&username=" + name + "&password=" + name + "-ringway";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(System.getenv("RINGWAY_OIDC_URL") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofMinutes(1))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            JsonNode answer = Json.MAPPER.readTree(HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body());
            if (!answer.has("access_token")) {
                throw new AssertionError("Keycloak gives " + name + " no token: " + answer);
            }
            return new Token(answer.get("access_token").asText(), Instant.now());
        } catch (IOException e) {
            throw new NoAnswer("token of " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("token of " + name, e);
        }
    }
}
