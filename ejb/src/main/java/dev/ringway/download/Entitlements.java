package dev.ringway.download;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.customer.Customer;
import dev.ringway.customer.Customers;
import dev.ringway.environment.ReachableProducts;
import dev.ringway.installer.Installer;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which products the actor may fetch: a customer's people those it is entitled to, staff all. */
@ApplicationScoped
class Entitlements {
    @Inject
    private Products products;

    @Inject
    private Customers customers;

    @Inject
    private ReachableProducts reachable;

    @Inject
    private CurrentActor current;

    /** The actor's customer; null for the vendor's own people. */
    Customer customer() {
        Actor actor = current.get();
        return actor.isStaff() ? null : customers.get(actor.scope().customer());
    }

    List<Product> products() {
        Customer customer = customer();
        return products.all().stream()
                .filter(product -> customer == null || customer.isEntitledTo(product.key()))
                .toList();
    }

    /** A product that is the actor's business, whether they may fetch it or not. */
    Product reachable(String key) {
        return reachable.get(key, current.get());
    }

    Product productOf(Installer installer) {
        return products.get(installer.build().productId());
    }

    boolean cover(Installer installer) {
        Customer customer = customer();
        return customer == null || customer.isEntitledTo(productOf(installer).key());
    }
}
