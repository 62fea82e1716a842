package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.shared.Json;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the server answered; its checks tell the whole answer when it is another one. */
public record Answer(String request, int status, HttpHeaders headers, byte[] bytes) {
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + this, e);
        }
    }

    /** The text at a place of the JSON (RFC 6901), such as {@code /items/0/key}. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String entityTag() {
        return header("ETag");
    }

    public Answer is(int expected) {
        assertEquals(expected, status, this::toString);
        return this;
    }

    /** A refusal in the one shape all refusals have. */
    public Answer isProblem(int expected, String code) {
        is(expected);
        assertEquals("application/problem+json", header("Content-Type"), this::toString);
        assertEquals(code, at("/code"), this::toString);
        assertEquals(expected, json().at("/status").asInt(), this::toString);
        for (String member : new String[] {"/type", "/title", "/detail", "/traceId"}) {
            assertFalse(at(member).isBlank(), this::toString);
        }
        return this;
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + text();
    }
}
