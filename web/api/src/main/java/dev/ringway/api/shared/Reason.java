package dev.ringway.api.shared;

/** The body of an action that needs nothing but a reason. */
public record Reason(String reason) {}
