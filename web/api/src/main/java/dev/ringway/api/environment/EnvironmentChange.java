package dev.ringway.api.environment;

/** What can be changed of an environment. */
public record EnvironmentChange(String name, int users) {}
