package dev.ringway.installer;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** The installers of a release are no longer offered. */
public record InstallersWithdrawn(InstallerBuildId id, String product, Version version, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
