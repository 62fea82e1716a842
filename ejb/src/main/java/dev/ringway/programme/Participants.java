package dev.ringway.programme;

import dev.ringway.customer.Customer;
import dev.ringway.customer.Customers;
import dev.ringway.environment.Environment;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.Environments;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds and holds the environments that programmes are about. */
@ApplicationScoped
class Participants {
    @Inject
    private Environments environments;

    @Inject
    private Products products;

    @Inject
    private Customers customers;

    Participant get(EnvironmentId id) {
        return of(environments.get(id));
    }

    /** Holds the environment, so that what is decided about it is decided one after the other. */
    Participant hold(EnvironmentId id) {
        return of(environments.lock(id));
    }

    /** Holds the rings as well, in their order: none of them starts a rollout while an environment comes or goes. */
    Participant hold(EnvironmentId id, Ring... rings) {
        Participant participant = get(id);
        for (Ring ring : rings) {
            products.lockRing(participant.product().id(), ring);
        }
        return hold(id);
    }

    /** Reads the environments and customers of all of them at once. */
    void read(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return;
        }
        List<Environment> all = environments.all(
                enrolments.stream().map(Enrolment::environmentId).toList());
        customers.named(all.stream()
                .map(Environment::customerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    List<Participant> of(Customer customer) {
        return products.all().stream()
                .flatMap(product -> environments.of(product.id(), customer.id()).stream()
                        .map(environment -> new Participant(environment, product, customer)))
                .toList();
    }

    private Participant of(Environment environment) {
        Product product = products.get(environment.productId());
        Customer customer = environment.customerId() == null ? null : customers.get(environment.customerId());
        return new Participant(environment, product, customer);
    }
}
