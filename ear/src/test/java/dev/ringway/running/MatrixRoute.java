package dev.ringway.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One route of the API with its row in the table of roles: {@code x-roles} and {@code x-scope} of its description. */
record MatrixRoute(String method, String path, Set<String> roles, String scope, JsonNode operation) {
    private static final String SOME_ENVIRONMENT = "019375a0-0000-7000-8000-000000000000";

    /** What a caller has to expect. */
    enum Expectation {
        LET_IN,
        ASKED_TO_SIGN_IN,
        FORBIDDEN,
        UNKNOWN
    }

    static List<MatrixRoute> all(JsonNode document) {
        List<MatrixRoute> routes = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> routes.add(of(operation.getKey(), path.getKey(), operation.getValue()))));
        return routes;
    }

    private static MatrixRoute of(String method, String path, JsonNode operation) {
        Set<String> roles = new HashSet<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        return new MatrixRoute(
                method.toUpperCase(Locale.ROOT),
                path,
                roles,
                operation.path("x-scope").asText(""),
                operation);
    }

    Expectation expects(MatrixCaller caller) {
        if (roles.contains("anyone")) {
            return Expectation.LET_IN;
        }
        if (caller.isNobody()) {
            return Expectation.ASKED_TO_SIGN_IN;
        }
        boolean named = roles.contains(caller.role()) || caller.isStaff() && roles.contains("staff");
        if (!named) {
            return Expectation.FORBIDDEN;
        }
        boolean outside = !caller.isAtHome() && scope.equals(caller.confinement());
        return outside ? Expectation.UNKNOWN : Expectation.LET_IN;
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    /** The request the description gives as its example, about the things of the scene. */
    Answer askedBy(ApiClient client, Map<String, String> things) {
        String address = filled(path, things);
        if (operation.at("/parameters").toString().contains("/If-Match")) {
            client = client.with("If-Match", "\"999999\"");
        }
        JsonNode required = operation.at("/requestBody/content");
        if (required.has("application/octet-stream")) {
            return client.with("Content-Type", "application/octet-stream")
                    .send(method, address, BodyPublishers.ofString("not the announced bytes"));
        }
        if (required.has("application/json")) {
            String example = required.at("/application~1json/example").toString();
            return client.with("Content-Type", "application/json").send(method, address, body(example, things));
        }
        return client.send(method, address + query(things), BodyPublishers.noBody());
    }

    /** What cannot be left out. */
    private String query(Map<String, String> things) {
        List<String> needed = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                String name = parameter.path("name").asText();
                needed.add(name + "=" + things.get(name));
            }
        });
        return needed.isEmpty() ? "" : "?" + String.join("&", needed);
    }

    private static BodyPublisher body(String example, Map<String, String> things) {
        return BodyPublishers.ofString(example.replace("wiremock", things.get("product"))
                .replace(SOME_ENVIRONMENT, things.get("environment")));
    }

    private static String filled(String path, Map<String, String> things) {
        String filled = path;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
