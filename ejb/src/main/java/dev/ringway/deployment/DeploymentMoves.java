package dev.ringway.deployment;

import dev.ringway.access.CurrentActor;
import dev.ringway.environment.Environment;
import dev.ringway.environment.Environments;
import dev.ringway.product.Products;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The only way to move a deployment: it is held while it is told, and what changed is on record. */
@ApplicationScoped
class DeploymentMoves {
    @Inject
    private Deployments deployments;

    @Inject
    private Environments environments;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    Deployment move(DeploymentId id, DeploymentStep step) {
        Deployment held = deployments.lock(id);
        DeploymentState before = held.state();
        step.take(held, current.get(), clock.instant());
        if (held.state() != before) {
            events.fire(event(held, before));
        }
        return held;
    }

    private DeploymentMoved event(Deployment deployment, DeploymentState before) {
        Environment environment = environments.get(deployment.environmentId());
        return new DeploymentMoved(
                deployment.id(),
                deployment.promotionId(),
                products.get(environment.productId()).key(),
                environment.key(),
                deployment.version(),
                deployment.attempt(),
                before,
                deployment.state(),
                deployment.message());
    }
}
