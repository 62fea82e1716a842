package dev.ringway.installer;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** The installers of a release are to be built. */
public record InstallersQueued(InstallerBuildId id, String product, Version version) implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
