package dev.ringway.environment;

import dev.ringway.product.Ring;
import dev.ringway.shared.Requirement;

/**
 * What is said of an environment when it is registered or changed.
 *
 * @param customer key of the customer it belongs to; null for the vendor's own, which are in DEV and INTERNAL
 * @param users how many people use it
 */
public record EnvironmentOrder(String product, String key, String name, Ring ring, String customer, int users) {
    private static final int MOST_USERS = 100_000_000;

    public EnvironmentOrder {
        new Requirement()
                .key(product, "/product")
                .key(key, "/key")
                .line(name, 100, "/name")
                .present(ring, "/ring")
                .that(users >= 0 && users <= MOST_USERS, "/users", "users must be between 0 and 100,000,000.")
                .check();
        new Requirement()
                .that(
                        ring.isForCustomers() == (customer != null),
                        "/customer",
                        ring.isForCustomers()
                                ? "An environment in " + ring.label() + " belongs to a customer: name it."
                                : "An environment in " + ring.label() + " is the vendor's own: leave customer out.")
                .check();
    }
}
