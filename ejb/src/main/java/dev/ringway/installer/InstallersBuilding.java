package dev.ringway.installer;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A server has begun to build the installers of a release. */
public record InstallersBuilding(InstallerBuildId id, String product, Version version, int attempt)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
