package dev.ringway.release;

import java.time.Instant;

/** A file of a release; {@code uploadedAt} is null until its bytes are in the store. */
public record ArtifactView(String name, String platform, String sha256, long size, Instant uploadedAt) {}
