package dev.ringway.deployment;

import static dev.ringway.access.Role.AGENT;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where agents ask what to install and say how it went; each knows only its own environment. */
@Stateless
public class AgentDesk {
    @Inject
    private Deployments deployments;

    @Inject
    private DesiredState desired;

    @Inject
    private ReportIntake intake;

    @Inject
    private CurrentActor current;

    /** What the environment of the asking agent is to run; asking is what offers a queued deployment. */
    @Permit(AGENT)
    public DesiredView desired() {
        return desired.of(ownEnvironment());
    }

    /** The same report again changes nothing; one that no longer fits is refused as closed. */
    @Permit(AGENT)
    public DeploymentOutcome report(DeploymentId id, AgentReport report) {
        Deployment deployment = own(deployments.lock(id));
        return intake.take(deployment.id(), report);
    }

    /** The file the agent may fetch for a deployment that is still to be carried out. */
    @Permit(AGENT)
    public DeployableArtifact artifact(DeploymentId id, String name) {
        return desired.artifact(own(deployments.get(id)), name);
    }

    private Deployment own(Deployment deployment) {
        if (!deployment.environmentId().equals(ownEnvironment())) {
            throw new NotFound("deployment", deployment.id());
        }
        return deployment;
    }

    private EnvironmentId ownEnvironment() {
        return EnvironmentId.of(current.get().scope().environment());
    }
}
