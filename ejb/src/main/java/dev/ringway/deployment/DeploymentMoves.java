package dev.ringway.deployment;

import dev.ringway.access.CurrentActor;
import dev.ringway.environment.EnvironmentAddress;
import dev.ringway.environment.EnvironmentAddresses;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

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
        if (take(held, step)) {
            standings.follow(List.of(held));
        }
        return held;
    }

    /** The same step for many, after which their environments are looked at together. */
    void moveAll(List<Deployment> many, DeploymentStep step) {
        List<Deployment> moved = many.stream()
                .map(one -> deployments.lock(one.id()))
                .filter(held -> take(held, step))
                .toList();
        standings.follow(moved);
    }

    /** Whether that has changed anything. */
    private boolean take(Deployment held, DeploymentStep step) {
        DeploymentState before = held.state();
        step.take(held, current.get(), clock.instant());
        if (held.state() == before) {
            return false;
        }
        events.fire(event(held, before));
        return true;
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
