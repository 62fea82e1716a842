package dev.ringway.product;

import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.shared.Stale;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What the vendor ships. */
@Entity
public class Product {
    @Id
    private UUID id;

    private String productKey;
    private String name;
    private String vendor;

    @Convert(converter = PackagingConverter.class)
    private PackagingSpecification packaging;

    private Instant createdAt;

    @Version
    private int revision;

    protected Product() {}

    Product(ProductOrder order, Instant at) {
        this.id = TimeOrderedId.next();
        this.productKey = order.key();
        this.createdAt = at;
        describe(order);
    }

    void change(ProductOrder order, int expectedRevision) {
        if (revision != expectedRevision) {
            throw new Stale("product");
        }
        describe(order);
    }

    private void describe(ProductOrder order) {
        this.name = order.name();
        this.vendor = order.vendor();
        this.packaging = order.packaging();
    }

    public ProductId id() {
        return new ProductId(id);
    }

    public String key() {
        return productKey;
    }

    public String name() {
        return name;
    }

    /** How installers are made, or null when the product is not shipped to customers' premises. */
    public PackagingSpecification packaging() {
        return packaging;
    }

    public ProductView view() {
        return new ProductView(id(), productKey, name, vendor, packaging, revision);
    }
}
