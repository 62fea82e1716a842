package dev.ringway.api.deployment;

import dev.ringway.api.shared.Choice;
import dev.ringway.deployment.DeploymentSearch;
import dev.ringway.deployment.DeploymentState;
import dev.ringway.product.Ring;
import jakarta.ws.rs.QueryParam;

/** Which deployments, or environments, the caller asks for. */
public class DeploymentFilter {
    @QueryParam("ring")
    private String ring;

    @QueryParam("customer")
    private String customer;

    @QueryParam("environment")
    private String environment;

    @QueryParam("text")
    private String text;

    DeploymentSearch search(DeploymentState state) {
        return new DeploymentSearch(Choice.of(Ring.class, "ring", ring), customer, environment, state, text);
    }
}
