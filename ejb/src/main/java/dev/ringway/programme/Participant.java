package dev.ringway.programme;

import dev.ringway.access.Actor;
import dev.ringway.customer.Customer;
import dev.ringway.environment.Environment;
import dev.ringway.product.Product;

/** An environment that may join a programme, and whose it is; {@code customer} is null for the vendor's own. */
record Participant(Environment environment, Product product, Customer customer) {
    boolean isReachedBy(Actor actor) {
        return actor.reachesCustomer(customer == null ? null : customer.key());
    }

    ParticipantView view() {
        return new ParticipantView(
                environment.id(),
                product.key(),
                product.name(),
                environment.key(),
                environment.name(),
                environment.ring(),
                environment.users(),
                environment.observedVersion(),
                customer.key(),
                customer.name());
    }
}
