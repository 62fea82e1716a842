package dev.ringway.product;

import dev.ringway.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Products to tell stories about. */
public final class ProductStories {
    private ProductStories() {}

    public static Product wiremock() {
        return new Product(
                new ProductOrder("wiremock", "WireMock", "WireMock Inc.", null), Instant.parse("2026-10-01T08:00:00Z"));
    }

    /** The policy that a new product starts with. */
    public static RingPolicy usualPolicy(Product product, Ring ring) {
        return new RingPolicy(product.id(), ring, RingPolicyTerms.usual(ring));
    }

    public static RingPolicy policyApprovedByDevelopers(Ring ring) {
        RingPolicyTerms terms =
                new RingPolicyTerms(List.of(), 1, Set.of(Role.DEVELOPER), Duration.ZERO, StartMode.MANUAL);
        return new RingPolicy(wiremock().id(), ring, terms);
    }
}
