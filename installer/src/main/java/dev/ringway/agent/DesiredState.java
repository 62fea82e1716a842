package dev.ringway.agent;

import java.util.Optional;

/** What the server wants this environment to run. */
record DesiredState(String environment, String environmentId, String product, OfferedDeployment deployment) {

    Optional<Assignment> assignment() {
        return Optional.ofNullable(deployment).map(offered -> new Assignment(product, offered));
    }
}
