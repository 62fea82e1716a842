package dev.ringway.deployment;

import dev.ringway.promotion.PromotionId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** An agent said how far a deployment has come. */
public record DeploymentReported(
        DeploymentId id,
        PromotionId promotion,
        String product,
        String environment,
        Version version,
        int attempt,
        DeploymentState state,
        String message)
        implements DomainEvent {
    @Override
    public String subject() {
        return "environment/" + product + "/" + environment;
    }
}
