package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.promotion.PromotionId;
import java.time.Instant;

/** A deployment as it stands; {@code message} and {@code log} are the agent's words, or null. */
public record DeploymentView(
        DeploymentId id,
        PromotionId promotion,
        EnvironmentId environmentId,
        String environment,
        String version,
        int attempt,
        DeploymentState state,
        String message,
        String log,
        String observedVersion,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {}
