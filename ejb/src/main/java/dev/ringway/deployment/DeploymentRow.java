package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionId;
import dev.ringway.shared.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A deployment in a list.
 *
 * @param customer the key of the customer whose environment it is, or null for the vendor's own
 * @param ring the ring in which it came
 */
public record DeploymentRow(
        DeploymentId id,
        PromotionId promotion,
        EnvironmentId environmentId,
        String environment,
        String environmentName,
        String customer,
        String customerName,
        Ring ring,
        String version,
        int attempt,
        DeploymentState state,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {
    DeploymentRow(
            UUID id,
            UUID promotion,
            UUID environmentId,
            String environment,
            String environmentName,
            String customer,
            String customerName,
            Ring ring,
            Version version,
            int attempt,
            DeploymentState state,
            Instant createdAt,
            Instant startedAt,
            Instant finishedAt) {
        this(
                new DeploymentId(id),
                new PromotionId(promotion),
                new EnvironmentId(environmentId),
                environment,
                environmentName,
                customer,
                customerName,
                ring,
                version.text(),
                attempt,
                state,
                createdAt,
                startedAt,
                finishedAt);
    }
}
