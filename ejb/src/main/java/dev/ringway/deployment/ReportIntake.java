package dev.ringway.deployment;

import dev.ringway.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Takes in what an agent says of its deployment, once. */
@ApplicationScoped
class ReportIntake {
    @Inject
    private DeploymentMoves moves;

    DeploymentOutcome take(DeploymentId id, AgentReport report) {
        Deployment deployment = moves.move(id, (held, by, at) -> tell(held, report, by, at));
        return new DeploymentOutcome(deployment.id(), deployment.state());
    }

    private static void tell(Deployment deployment, AgentReport report, Actor by, Instant at) {
        if (deployment.state() == report.state()) {
            return;
        }
        DeploymentAction action = action(report.state());
        if (!action.from().contains(deployment.state())) {
            throw new DeploymentClosed(deployment);
        }
        if (action == DeploymentAction.SUCCEED && !deployment.version().text().equals(report.observedVersion())) {
            throw new VersionDiffers(deployment, report.observedVersion());
        }
        if (action == DeploymentAction.INSTALL) {
            deployment.install(by, at);
            return;
        }
        deployment.finish(action, report, by, at);
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
