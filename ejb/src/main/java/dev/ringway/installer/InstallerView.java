package dev.ringway.installer;

import dev.ringway.shared.Sha256;

/** An installer as it is shown; {@code format} as its name ends, {@code size} in bytes. */
public record InstallerView(InstallerId id, String name, String format, String platform, long size, Sha256 sha256) {}
