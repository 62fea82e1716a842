package dev.ringway.installer;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** The installers of a release could not be built. */
public record InstallersFailed(InstallerBuildId id, String product, Version version, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
