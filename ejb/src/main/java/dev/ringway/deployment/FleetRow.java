package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentView;

/** An environment beside the version it is meant to run, which is null before it was given anything. */
public record FleetRow(EnvironmentView environment, String intended) {}
