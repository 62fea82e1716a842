package dev.ringway.release;

import java.time.Instant;

/** A named CI result of a release, as of {@code occurredAt}. */
public record CheckView(String name, CheckState state, String url, String summary, Instant occurredAt) {}
