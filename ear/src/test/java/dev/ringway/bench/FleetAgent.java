package dev.ringway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.running.ApiClient;
import dev.ringway.shared.Json;
import java.io.IOException;

/** An agent on a connection of its own. */
final class FleetAgent {
    private static final String DESIRED = "/api/v1/agent/desired";

    private final KeptConnection connection;

    FleetAgent(ApiClient client) throws IOException {
        connection = KeptConnection.as(client);
    }

    /** Knows from now on what there is to know. */
    void asks() throws IOException {
        BuildServer.demand(200, connection.get(DESIRED));
    }

    void asksForNews() throws IOException {
        BuildServer.demand(304, connection.get(DESIRED, known()));
    }

    void waitsForNews(long seconds) throws IOException {
        BuildServer.demand(304, connection.get(DESIRED + "?wait=" + seconds, known()));
    }

    /** The whole protocol of one result: ask, begin, succeed, observe. */
    void installs(String version) throws IOException {
        asks();
        JsonNode deployment = Json.MAPPER.readTree(connection.body()).at("/deployment");
        if (!deployment.at("/version").asText().equals(version)) {
            throw new IllegalStateException(version + " was not offered but " + deployment);
        }
        String reports = "/api/v1/agent/deployments/" + deployment.at("/id").asText() + "/reports";
        BuildServer.demand(200, connection.send("POST", reports, report("INSTALLING", null)));
        BuildServer.demand(200, connection.send("POST", reports, report("SUCCEEDED", version)));
        String observation = "{\"version\":\"" + version + "\",\"healthy\":true,\"detail\":\"up\"}";
        BuildServer.demand(204, connection.send("POST", "/api/v1/agent/observations", observation));
    }

    private static String report(String state, String observed) {
        String version = observed == null ? "null" : '"' + observed + '"';
        return "{\"state\":\"" + state + "\",\"message\":\"as measured\",\"observedVersion\":" + version + "}";
    }

    private String known() {
        return "If-None-Match: " + connection.entityTag() + "\r\n";
    }
}
