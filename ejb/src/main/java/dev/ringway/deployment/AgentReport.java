package dev.ringway.deployment;

import dev.ringway.shared.Requirement;
import java.util.EnumSet;

/**
 * What an agent says of a deployment.
 *
 * @param state INSTALLING, SUCCEEDED, FAILED or ERRORED
 * @param observedVersion what the running product answers, or null
 * @param log the tail of the installation's log, at most 65,536 characters, or null
 */
public record AgentReport(DeploymentState state, String observedVersion, String message, String log) {
    private static final EnumSet<DeploymentState> SAYABLE = EnumSet.of(
            DeploymentState.INSTALLING, DeploymentState.SUCCEEDED, DeploymentState.FAILED, DeploymentState.ERRORED);

    public AgentReport {
        new Requirement()
                .that(
                        state != null && SAYABLE.contains(state),
                        "/state",
                        "state is one of INSTALLING, SUCCEEDED, FAILED, ERRORED.")
                .optionalText(observedVersion, 100, "/observedVersion")
                .optionalText(message, 2_000, "/message")
                .optionalText(log, 65_536, "/log")
                .check();
    }
}
