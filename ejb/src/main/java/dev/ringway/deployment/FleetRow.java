package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentView;
import dev.ringway.shared.Version;

/** An environment beside the version it is meant to run, which is null before it was given anything. */
public record FleetRow(EnvironmentView environment, String intended) {
    static FleetRow of(EnvironmentView environment, Version intended) {
        return new FleetRow(environment, intended == null ? null : intended.text());
    }
}
