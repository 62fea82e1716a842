package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import java.util.List;

/** What an environment is to run: {@code deployment} is null while there is nothing to do. */
public record DesiredView(
        String environment, EnvironmentId environmentId, String product, DesiredDeployment deployment) {
    /** The deployment to carry out, with the files it takes. */
    public record DesiredDeployment(
            DeploymentId id, int attempt, String version, DeploymentState state, List<DeployableArtifact> artifacts) {}
}
