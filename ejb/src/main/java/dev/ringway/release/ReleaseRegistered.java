package dev.ringway.release;

import dev.ringway.product.ProductId;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.Version;

/** CI registered a release. */
public record ReleaseRegistered(ReleaseId id, ProductId productId, String product, Version version, Sha256 contentHash)
        implements DomainEvent {
    @Override
    public String subject() {
        return "release/" + product + "/" + version;
    }
}
