package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.shared.Version;
import java.time.Instant;
import java.util.UUID;

/** Where an environment stands in the list of all; {@code silentSince} is when its agent was last heard. */
record FleetPlace(EnvironmentId id, String key, Instant silentSince, Version intended) {
    FleetPlace(UUID id, String key, Instant silentSince, Version intended) {
        this(new EnvironmentId(id), key, silentSince, intended);
    }
}
