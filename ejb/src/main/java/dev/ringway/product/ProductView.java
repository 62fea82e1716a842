package dev.ringway.product;

import dev.ringway.packaging.PackagingSpecification;

/** A product as it stands; {@code revision} is what a change must name. */
public record ProductView(
        ProductId id, String key, String name, String vendor, PackagingSpecification packaging, int revision) {}
