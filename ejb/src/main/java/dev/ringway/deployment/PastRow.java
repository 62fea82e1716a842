package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.Ring;
import java.time.Instant;

/**
 * What an environment ran at an instant.
 *
 * @param customer the key of its customer, or null for the vendor's own
 * @param version what it ran, or null when nothing had been deployed yet; so are ring, deployment and since
 * @param ring the ring in which that came
 * @param since when that deployment had succeeded
 */
public record PastRow(
        EnvironmentId environmentId,
        String environment,
        String environmentName,
        String customer,
        String customerName,
        String version,
        Ring ring,
        DeploymentId deployment,
        Instant since) {
    static PastRow of(EnvironmentView environment, DeploymentRow ran) {
        return new PastRow(
                environment.id(),
                environment.key(),
                environment.name(),
                environment.customer(),
                environment.customerName(),
                ran == null ? null : ran.version(),
                ran == null ? null : ran.ring(),
                ran == null ? null : ran.id(),
                ran == null ? null : ran.finishedAt());
    }
}
