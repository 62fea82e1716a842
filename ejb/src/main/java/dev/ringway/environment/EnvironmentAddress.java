package dev.ringway.environment;

/** What an environment is called: the key of its product and its own, neither of which ever changes. */
public record EnvironmentAddress(String product, String environment) {}
