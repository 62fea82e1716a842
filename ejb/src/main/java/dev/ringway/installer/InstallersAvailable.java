package dev.ringway.installer;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;
import java.util.List;

/** The installers of a release are offered to customers. */
public record InstallersAvailable(InstallerBuildId id, String product, Version version, List<InstallerView> installers)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
