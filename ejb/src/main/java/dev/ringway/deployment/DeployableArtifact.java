package dev.ringway.deployment;

import dev.ringway.shared.Sha256;

/** A file of a release that an agent fetches; {@code size} in bytes. */
public record DeployableArtifact(String name, String platform, Sha256 sha256, long size) {}
