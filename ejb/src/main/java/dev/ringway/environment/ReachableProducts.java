package dev.ringway.environment;

import dev.ringway.access.Actor;
import dev.ringway.customer.Customer;
import dev.ringway.customer.Customers;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which products are whose business: all of them the vendor's, a customer's those it runs or is entitled to. */
@ApplicationScoped
public class ReachableProducts {
    @Inject
    private Products products;

    @Inject
    private Customers customers;

    @Inject
    private Environments environments;

    /** A product that is none of a customer's business is as unknown to its people as one that does not exist. */
    public Product get(String key, Actor actor) {
        Product product = products.get(key);
        if (actor.isStaff()) {
            return product;
        }
        Customer customer = customers.get(actor.scope().customer());
        if (!customer.isEntitledTo(key) && !environments.runs(customer.id(), product.id())) {
            throw new NotFound("product", key);
        }
        return product;
    }
}
