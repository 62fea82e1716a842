package dev.ringway.deployment;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringway.shared.TimeOrderedId;
import java.util.UUID;

/** Identifies a deployment. */
public record DeploymentId(@JsonValue UUID value) {
    public static DeploymentId of(String text) {
        return new DeploymentId(TimeOrderedId.parse("deployment", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
