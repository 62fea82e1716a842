package dev.ringway.release;

/** The outcome of a registration: the release, and whether it is new or was registered so before. */
public record Registered(ReleaseView release, boolean isNew) {}
