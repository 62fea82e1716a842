package dev.ringway.deployment;

import static dev.ringway.deployment.DeploymentState.CANCELLED;
import static dev.ringway.deployment.DeploymentState.ERRORED;
import static dev.ringway.deployment.DeploymentState.FAILED;
import static dev.ringway.deployment.DeploymentState.INSTALLING;
import static dev.ringway.deployment.DeploymentState.OFFERED;
import static dev.ringway.deployment.DeploymentState.QUEUED;
import static dev.ringway.deployment.DeploymentState.SUCCEEDED;
import static java.util.EnumSet.of;

import dev.ringway.shared.LifecycleAction;
import java.util.Set;

/** Every legal move of a deployment. Whatever is not in this table is refused. */
public enum DeploymentAction implements LifecycleAction<DeploymentState> {
    //            allowed from                      leads to
    OFFER(of(QUEUED), OFFERED),
    TAKE_BACK_OFFER(of(OFFERED), QUEUED),
    INSTALL(of(OFFERED), INSTALLING),
    SUCCEED(of(INSTALLING), SUCCEEDED),
    FAIL(of(INSTALLING), FAILED),
    ERR(of(OFFERED, INSTALLING), ERRORED),
    CANCEL(of(QUEUED, OFFERED, INSTALLING), CANCELLED);

    private final Set<DeploymentState> from;
    private final DeploymentState to;

    DeploymentAction(Set<DeploymentState> from, DeploymentState to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<DeploymentState> from() {
        return from;
    }

    @Override
    public DeploymentState to() {
        return to;
    }
}
