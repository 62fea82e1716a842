package dev.ringway.release;

import static dev.ringway.access.Role.CI;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows releases. */
@Stateless
public class ReleaseReading {
    @Inject
    private Releases releases;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    @Permit(value = CI, staff = true)
    public Page<ReleaseSummary> list(String productKey, ReleaseSearch search, PageRequest page) {
        Product product = products.reachable(productKey, current.get());
        return releases.page(product.id(), search, page).map(release -> release.summary(product.key()));
    }

    /** What changes for whoever runs {@code base}, or nothing yet, and gets {@code target}; either may be the newer one. */
    @Permit(value = CI, staff = true)
    public ComparisonView compare(String productKey, String base, String target) {
        Product product = products.reachable(productKey, current.get());
        Release from = base == null ? null : releases.get(product.id(), base);
        return comparisons.of(product, from, releases.get(product.id(), target));
    }

    @Permit(value = CI, staff = true)
    public ReleaseView release(String productKey, String version) {
        Product product = products.reachable(productKey, current.get());
        return releases.get(product.id(), version).view(product.key(), current.get());
    }
}
