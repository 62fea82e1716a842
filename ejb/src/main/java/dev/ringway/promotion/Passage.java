package dev.ringway.promotion;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.Version;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** Of one release into one ring of its product: what a promotion and each of its deployments are about. */
@MappedSuperclass
public abstract class Passage {
    private UUID productId;
    private UUID releaseId;
    private Version version;

    @Enumerated(EnumType.STRING)
    private Ring ring;

    protected Passage() {}

    protected Passage(ProductId product, ReleaseId release, Version version, Ring ring) {
        this.productId = product.value();
        this.releaseId = release.value();
        this.version = version;
        this.ring = ring;
    }

    public ProductId productId() {
        return new ProductId(productId);
    }

    public ReleaseId releaseId() {
        return new ReleaseId(releaseId);
    }

    public Version version() {
        return version;
    }

    public Ring ring() {
        return ring;
    }
}
