package dev.ringway.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads what an answer other than success means: try again, mind your token, or no. */
final class Refusals {
    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    RuntimeException of(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 401) {
            return new TokenRefused("The server refuses the token (401): it is revoked, expired or wrong. "
                    + "Put a new token in its place; no restart is needed. " + words(answer));
        }
        if (status == 403) {
            return new TokenRefused("The token may not be used for this (403). " + words(answer));
        }
        if (status == 408 || status == 425 || status == 429 || status >= 500 || status / 100 == 3) {
            return new ServerUnavailable(words(answer), retryAfter(answer.headers()));
        }
        return new ServerRefused(status, problem(answer).path("code").asText("http-" + status), words(answer));
    }

    private static String words(HttpResponse<byte[]> answer) {
        JsonNode problem = problem(answer);
        String words = problem.path("detail").asText(problem.path("title").asText(""));
        return words.isBlank()
                ? "The server answers " + answer.statusCode() + "."
                : words.substring(0, Math.min(words.length(), 500));
    }

    private static JsonNode problem(HttpResponse<byte[]> answer) {
        try {
            return RingwayServer.JSON.readTree(answer.body());
        } catch (IOException notJson) {
            return RingwayServer.JSON.missingNode();
        }
    }

    /** Retry-After as seconds or as a date (RFC 9110). */
    private Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After").flatMap(value -> {
            try {
                return Optional.of(
                        value.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : until(value));
            } catch (DateTimeException notADate) {
                return Optional.empty();
            }
        });
    }

    private Duration until(String date) {
        return Duration.between(clock.instant(), ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
    }
}
