package dev.ringway.release;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.Version;

/** The bytes of an artifact arrived. */
public record ArtifactUploaded(ReleaseId id, String product, Version version, String artifact, Sha256 sha256, long size)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
