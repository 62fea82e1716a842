package dev.ringway.release;

import dev.ringway.shared.Sha256;

/** What the bytes of an artifact must be; {@code size} in bytes. */
public record AnnouncedArtifact(String name, Sha256 sha256, long size) {}
