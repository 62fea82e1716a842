package dev.ringway.release;

import dev.ringway.product.Product;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Compares releases of a product; other features compare releases through here. */
@ApplicationScoped
public class Comparisons {
    @Inject
    private ReleasesBetween between;

    /** What changes for whoever runs the base and gets the target; null for the base is nothing yet. */
    public ComparisonView of(Product product, Release base, Release target) {
        Comparison comparison =
                base == null ? Comparison.first(target) : new Comparison(base, target, between.of(base, target));
        return comparison.view(product.key());
    }
}
