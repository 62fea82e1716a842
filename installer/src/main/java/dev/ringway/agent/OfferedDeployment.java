package dev.ringway.agent;

import java.util.List;

/** A deployment as the server offers it to this environment. */
record OfferedDeployment(String id, int attempt, String version, String state, List<OfferedArtifact> artifacts) {
    OfferedDeployment {
        artifacts = artifacts == null ? List.of() : List.copyOf(artifacts);
    }
}
