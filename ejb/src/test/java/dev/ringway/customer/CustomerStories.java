package dev.ringway.customer;

import dev.ringway.access.Actor;
import java.time.Instant;
import java.util.List;

/** Customers to tell stories about. */
public final class CustomerStories {
    private static final Instant SINCE = Instant.parse("2026-10-01T08:00:00Z");

    private CustomerStories() {}

    /** Runs wiremock, in the cloud and on premises. */
    public static Customer acme() {
        return new Customer(new CustomerOrder("acme", "ACME Bank", Delivery.BOTH, List.of("wiremock")), SINCE);
    }

    public static Actor anAdministratorOf(Customer customer) {
        return Actor.person(
                "sub-anna", "anna", "anna@acme.example", List.of("customer-admin"), List.of(customer.key()));
    }

    public static Actor aUserOf(Customer customer) {
        return Actor.person("sub-carl", "carl", "carl@acme.example", List.of("customer-user"), List.of(customer.key()));
    }
}
