package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.shared.Version;
import java.util.UUID;

/** An environment that is to get a release; {@code customer} is null for the vendor's own, {@code runs} for nothing yet. */
public record PlannedEnvironment(
        EnvironmentId id, String environment, String name, String customer, long users, String runs) {
    public PlannedEnvironment(UUID id, String environment, String name, String customer, int users, Version runs) {
        this(new EnvironmentId(id), environment, name, customer, users, runs == null ? null : runs.text());
    }
}
