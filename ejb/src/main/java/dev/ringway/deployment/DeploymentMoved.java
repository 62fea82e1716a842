package dev.ringway.deployment;

import dev.ringway.promotion.PromotionId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A deployment was offered, taken back, begun, finished or called off; {@code message} says why, or is null. */
public record DeploymentMoved(
        DeploymentId id,
        PromotionId promotion,
        String product,
        String environment,
        Version version,
        int attempt,
        DeploymentState from,
        DeploymentState to,
        String message)
        implements DomainEvent {
    @Override
    public String subject() {
        return "environment/" + product + "/" + environment;
    }
}
