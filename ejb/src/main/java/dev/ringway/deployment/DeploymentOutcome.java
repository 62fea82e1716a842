package dev.ringway.deployment;

/** Where a deployment stands after a report. */
public record DeploymentOutcome(DeploymentId id, DeploymentState state) {}
