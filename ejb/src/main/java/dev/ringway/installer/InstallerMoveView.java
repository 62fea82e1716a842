package dev.ringway.installer;

import java.time.Instant;

/** One move of an installer build as it is shown; {@code reason} may be null. */
public record InstallerMoveView(
        InstallerBuildAction action,
        InstallerBuildState from,
        InstallerBuildState to,
        String reason,
        String by,
        Instant at) {}
