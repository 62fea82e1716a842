package dev.ringway.environment;

import dev.ringway.customer.Customer;
import dev.ringway.product.Product;
import dev.ringway.product.Ring;
import java.time.Instant;

/** Environments to tell stories about. */
public final class EnvironmentStories {
    private EnvironmentStories() {}

    public static Environment anEnvironmentOf(Customer customer, Product product, Ring ring) {
        EnvironmentOrder order = new EnvironmentOrder(product.key(), "acme-live", "Live", ring, customer.key(), 250);
        return new Environment(order, product.id(), customer.id(), Instant.parse("2026-10-01T08:00:00Z"));
    }
}
