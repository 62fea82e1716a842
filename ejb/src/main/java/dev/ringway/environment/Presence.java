package dev.ringway.environment;

/** How many environments there are, and how many of them an agent has looked at. */
public record Presence(long environments, long seen) {}
