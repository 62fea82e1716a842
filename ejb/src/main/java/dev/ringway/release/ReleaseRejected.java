package dev.ringway.release;

import dev.ringway.product.Ring;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;
import java.util.List;

/** A release was rejected: it goes no further, ever. */
public record ReleaseRejected(ReleaseId id, String product, Version version, String reason, List<Ring> neverReaches)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
