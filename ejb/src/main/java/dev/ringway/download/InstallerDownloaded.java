package dev.ringway.download;

import dev.ringway.installer.InstallerId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.Version;

/** Somebody began to fetch an installer; {@code customer} is null for the vendor's own people. */
public record InstallerDownloaded(
        DownloadId id,
        InstallerId installer,
        String product,
        Version version,
        String name,
        Sha256 sha256,
        String customer)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
