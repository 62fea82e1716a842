package dev.ringway.gate;

import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Version;

/** A person decided about a release at a gate. */
public record SignedOff(
        ReleaseId id, String product, Version version, Ring ring, Decision decision, String reason, String evidence)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
