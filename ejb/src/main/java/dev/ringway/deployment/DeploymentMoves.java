package dev.ringway.deployment;

import dev.ringway.access.CurrentActor;
import dev.ringway.environment.EnvironmentAddress;
import dev.ringway.environment.EnvironmentAddresses;
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
    private Standings standings;

    @Inject
    private EnvironmentAddresses addresses;

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
            standings.follow(held);
            events.fire(event(held, before));
        }
        return held;
    }

    private DeploymentMoved event(Deployment deployment, DeploymentState before) {
        EnvironmentAddress address = addresses.of(deployment.environmentId());
        return new DeploymentMoved(
                deployment.id(),
                deployment.promotionId(),
                address.product(),
                address.environment(),
                deployment.version(),
                deployment.attempt(),
                before,
                deployment.state(),
                deployment.message());
    }
}
