package dev.ringway.environment;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringway.shared.TimeOrderedId;
import java.util.UUID;

/** Identifies an environment. */
public record EnvironmentId(@JsonValue UUID value) {
    public static EnvironmentId of(String text) {
        return new EnvironmentId(TimeOrderedId.parse("environment", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
