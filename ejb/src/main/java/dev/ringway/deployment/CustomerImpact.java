package dev.ringway.deployment;

import dev.ringway.access.Permit;
import dev.ringway.customer.Customer;
import dev.ringway.customer.Customers;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.release.Comparisons;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Says what a release changes for one customer. */
@Stateless
public class CustomerImpact {
    @Inject
    private Products products;

    @Inject
    private Customers customers;

    @Inject
    private Releases releases;

    @Inject
    private CustomerFleet fleet;

    @Inject
    private Comparisons comparisons;

    /** What the customer runs of the product, and where. */
    @Permit(staff = true)
    public CustomerRunning running(String productKey, String customerKey) {
        Product product = products.get(productKey);
        Customer customer = customers.get(customerKey);
        List<RunningVersion> versions =
                fleet.of(product, customer).stream().map(RunningRelease::view).toList();
        return new CustomerRunning(customer.key(), customer.name(), versions);
    }

    /** What changes for the customer with the release, from each version that it runs. */
    @Permit(staff = true)
    public List<CustomerStep> steps(String productKey, String version, String customerKey) {
        Product product = products.get(productKey);
        Release target = releases.get(product.id(), version);
        return fleet.of(product, customers.get(customerKey)).stream()
                .map(running -> step(product, running, target))
                .toList();
    }

    private CustomerStep step(Product product, RunningRelease running, Release target) {
        RunningVersion runs = running.view();
        return new CustomerStep(
                runs.version(), runs.environments(), comparisons.of(product, running.release(), target));
    }
}
