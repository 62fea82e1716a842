package dev.ringway.deployment;

import dev.ringway.access.Actor;
import java.time.Instant;

/** What a deployment is told: by whom, and when. */
@FunctionalInterface
interface DeploymentStep {
    void take(Deployment deployment, Actor by, Instant at);
}
