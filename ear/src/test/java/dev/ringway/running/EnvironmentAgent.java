package dev.ringway.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The agent of one environment, speaking the agents' protocol. */
public final class EnvironmentAgent {
    private static final Duration SOON = Duration.ofSeconds(40);

    private final String environment;
    private final ApiClient client;

    EnvironmentAgent(String environment, ApiClient client) {
        this.environment = environment;
        this.client = client;
    }

    /** Its id. */
    public String environment() {
        return environment;
    }

    public ApiClient client() {
        return client;
    }

    /** Carries out the deployment of this version once it is offered. */
    public void installs(String version) {
        String deployment = awaitsOffer(version);
        reports(deployment, "INSTALLING", null).is(200);
        reports(deployment, "SUCCEEDED", version).is(200);
        client.post("/v1/agent/observations", Map.of("version", version, "healthy", true, "detail", "up"))
                .is(204);
    }

    public String awaitsOffer(String version) {
        JsonNode[] offer = new JsonNode[1];
        Eventually.within(SOON).until(version + " is offered", () -> {
            offer[0] = client.get("/v1/agent/desired").is(200).json().at("/deployment");
            return offer[0].at("/version").asText().equals(version);
        });
        return offer[0].at("/id").asText();
    }

    public boolean isOfferedAnything() {
        return !client.get("/v1/agent/desired").is(200).json().at("/deployment").isNull();
    }

    public Answer reports(String deployment, String state, String observed) {
        Map<String, Object> report = new HashMap<>(Map.of("state", state, "message", "as the test says"));
        report.put("observedVersion", observed);
        return client.post("/v1/agent/deployments/" + deployment + "/reports", report);
    }
}
