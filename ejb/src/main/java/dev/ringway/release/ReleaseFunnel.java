package dev.ringway.release;

import static dev.ringway.access.Role.CI;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.shared.Requirement;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Counts how far the latest releases of a product came, and where the others stopped. */
@Stateless
public class ReleaseFunnel {
    private static final int MOST = 1_000;

    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    /** Of the latest so many registrations; fewer when there are fewer. */
    @Permit(value = CI, staff = true)
    public FunnelView funnel(String productKey, int last) {
        new Requirement()
                .that(last >= 1 && last <= MOST, "/last", "last must be between 1 and " + MOST + ".")
                .check();
        Product product = products.reachable(productKey, current.get());
        return FunnelView.of(releases.latest(product.id(), last));
    }
}
