package dev.ringway.customer;

import dev.ringway.shared.Requirement;
import java.util.List;

/**
 * What is said of a customer when it is registered or changed.
 *
 * @param key also the alias of its organisation in the identity provider
 * @param products keys of the products it is entitled to
 */
public record CustomerOrder(String key, String name, Delivery delivery, List<String> products) {
    public CustomerOrder {
        products = products == null ? List.of() : List.copyOf(products);
        new Requirement()
                .key(key, "/key")
                .line(name, 100, "/name")
                .present(delivery, "/delivery")
                .that(products.size() <= 100, "/products", "A customer can have at most 100 products.")
                .check();
    }
}
