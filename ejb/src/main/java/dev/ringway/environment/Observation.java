package dev.ringway.environment;

import dev.ringway.shared.Requirement;

/** What an agent sees of the running product; {@code version} is null when it does not answer. */
public record Observation(String version, boolean healthy, String detail) {
    public Observation {
        new Requirement()
                .optionalText(version, 100, "/version")
                .optionalText(detail, 1_000, "/detail")
                .check();
    }
}
