package dev.ringway.gate;

import java.time.Instant;

/** A person's decision at a gate; it is void when what it was based on has changed since. */
public record SignOffView(Decision decision, String reason, String by, Instant at, boolean isVoid) {}
