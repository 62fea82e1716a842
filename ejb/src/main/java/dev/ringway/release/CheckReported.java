package dev.ringway.release;

import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A check of a release came to another state. */
public record CheckReported(ReleaseId id, String product, Version version, String check, CheckState state)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
