package dev.ringway.customer;

import java.util.List;

/** A customer as it stands; {@code revision} is what a change must name. */
public record CustomerView(
        CustomerId id, String key, String name, Delivery delivery, List<String> products, int revision) {}
