package dev.ringway.product;

import dev.ringway.packaging.PackagingSpecification;
import dev.ringway.shared.Requirement;

/** What is said of a product when it is registered or changed; {@code packaging} may be null. */
public record ProductOrder(String key, String name, String vendor, PackagingSpecification packaging) {
    public ProductOrder {
        new Requirement()
                .key(key, "/key")
                .line(name, 100, "/name")
                .line(vendor, 100, "/vendor")
                .check();
    }
}
