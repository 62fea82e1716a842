package dev.ringway.deployment;

import java.util.List;

/** Parts of a rollout, what needs somebody first. */
public enum RolloutPart {
    FAILED(List.of(DeploymentState.FAILED, DeploymentState.ERRORED)),
    RUNNING(List.of(DeploymentState.INSTALLING, DeploymentState.OFFERED, DeploymentState.QUEUED)),
    DONE(List.of(DeploymentState.SUCCEEDED)),
    CALLED_OFF(List.of(DeploymentState.CANCELLED));

    private final List<DeploymentState> states;

    RolloutPart(List<DeploymentState> states) {
        this.states = states;
    }

    /** In the order in which they are shown. */
    public List<DeploymentState> states() {
        return states;
    }
}
