package dev.ringway.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The description of the API as it is served. */
final class OpenApiDocument {
    private final JsonNode root;

    OpenApiDocument() {
        try (InputStream stream = OpenApiDocument.class.getResourceAsStream("/openapi.json")) {
            root = Json.MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation by its route, such as {@code GET /v1/products/{product}}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return operations;
    }

    Map<String, JsonNode> schemas() {
        Map<String, JsonNode> schemas = new TreeMap<>();
        root.at("/components/schemas").properties().forEach(entry -> schemas.put(entry.getKey(), entry.getValue()));
        return schemas;
    }

    /** The names of an operation's parameters in one place: path, query or header. */
    Set<String> parameters(JsonNode operation, String place) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode resolved = parameter.has("$ref")
                    ? root.at(parameter.path("$ref").asText().substring(1))
                    : parameter;
            if (resolved.path("in").asText().equals(place)) {
                names.add(resolved.path("name").asText());
            }
        }
        return names;
    }

    /** Every reference of the document that leads nowhere. */
    Set<String> brokenReferences() {
        Set<String> broken = new TreeSet<>();
        for (String reference : root.findValuesAsText("$ref")) {
            if (root.at(reference.substring(1)).isMissingNode()) {
                broken.add(reference);
            }
        }
        return broken;
    }

    static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
