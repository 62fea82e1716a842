package dev.ringway.deployment;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.environment.Environment;
import dev.ringway.environment.Environments;
import dev.ringway.product.Products;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Takes in what an agent says of its deployment, once. */
@ApplicationScoped
class ReportIntake {
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

    DeploymentOutcome take(DeploymentId id, AgentReport report) {
        Deployment deployment = deployments.lock(id);
        if (deployment.state() != report.state()) {
            move(deployment, report);
            events.fire(event(deployment));
        }
        return new DeploymentOutcome(deployment.id(), deployment.state());
    }

    private void move(Deployment deployment, AgentReport report) {
        DeploymentAction action = action(report.state());
        if (!action.from().contains(deployment.state())) {
            throw new DeploymentClosed(deployment);
        }
        if (action == DeploymentAction.SUCCEED && !deployment.version().text().equals(report.observedVersion())) {
            throw new VersionDiffers(deployment, report.observedVersion());
        }
        Actor by = current.get();
        Instant now = clock.instant();
        if (action == DeploymentAction.INSTALL) {
            deployment.install(by, now);
            return;
        }
        deployment.finish(action, report, by, now);
    }

    private DeploymentReported event(Deployment deployment) {
        Environment environment = environments.get(deployment.environmentId());
        return new DeploymentReported(
                deployment.id(),
                deployment.promotionId(),
                products.get(environment.productId()).key(),
                environment.key(),
                deployment.version(),
                deployment.attempt(),
                deployment.state(),
                deployment.message());
    }

    private static DeploymentAction action(DeploymentState said) {
        return switch (said) {
            case INSTALLING -> DeploymentAction.INSTALL;
            case SUCCEEDED -> DeploymentAction.SUCCEED;
            case FAILED -> DeploymentAction.FAIL;
            case ERRORED -> DeploymentAction.ERR;
            case QUEUED, OFFERED, CANCELLED -> throw new IllegalArgumentException("No agent says " + said);
        };
    }
}
