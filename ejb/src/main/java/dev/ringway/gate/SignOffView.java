package dev.ringway.gate;

import java.time.Instant;

/**
 * A person's decision at a gate.
 *
 * @param isVoid whether it counts no more
 * @param whyVoid what made it void, in words, or null
 */
public record SignOffView(Decision decision, String reason, String by, Instant at, boolean isVoid, String whyVoid) {}
