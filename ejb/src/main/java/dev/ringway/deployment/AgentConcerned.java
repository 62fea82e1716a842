package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;

/** What the agent of an environment is to do may have changed. */
record AgentConcerned(EnvironmentId environment) {}
