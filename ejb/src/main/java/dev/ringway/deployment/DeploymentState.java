package dev.ringway.deployment;

import java.util.EnumSet;
import java.util.Set;

/** Where a deployment is in its life. */
public enum DeploymentState {
    /** Waits for its agent to ask. */
    QUEUED,
    /** The agent knows of it. */
    OFFERED,
    /** The agent has begun to install. */
    INSTALLING,
    /** The environment was observed to run the release. */
    SUCCEEDED,
    /** The product said no. */
    FAILED,
    /** Something technical went wrong. */
    ERRORED,
    /** Called off. */
    CANCELLED;

    public static final Set<DeploymentState> OPEN = EnumSet.of(QUEUED, OFFERED, INSTALLING);
    public static final Set<DeploymentState> UNSUCCESSFUL = EnumSet.of(FAILED, ERRORED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
