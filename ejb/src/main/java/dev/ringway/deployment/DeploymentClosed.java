package dev.ringway.deployment;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import java.util.Locale;

/** The deployment is no longer to be carried out; the agent drops it. */
public final class DeploymentClosed extends DomainException {
    DeploymentClosed(Deployment deployment) {
        super(
                ProblemCode.DEPLOYMENT_CLOSED,
                "The deployment of " + deployment.version() + " is "
                        + deployment.state().name().toLowerCase(Locale.ROOT)
                        + (deployment.message() == null ? "." : ": " + deployment.message()));
    }
}
