package dev.ringway.ui.live;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.access.Role;
import dev.ringway.customer.CustomerRegistry;
import dev.ringway.customer.CustomerView;
import dev.ringway.environment.EnvironmentRegistry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what the person who asks may be told of. */
@RequestScoped
class Audiences {
    @Inject
    private CurrentActor current;

    @Inject
    private CustomerRegistry customers;

    @Inject
    private EnvironmentRegistry environments;

    /** Nothing for those who are not signed in, or have no role here. */
    Optional<Audience> ofReader() {
        Actor actor = current.get();
        if (actor.isStaff()) {
            return Optional.of(Audience.staff(actor));
        }
        boolean ofCustomer = actor.is(Role.CUSTOMER_ADMIN) || actor.is(Role.CUSTOMER_USER);
        return ofCustomer ? Optional.of(ofCustomer(actor)) : Optional.empty();
    }

    private Audience ofCustomer(Actor actor) {
        Set<String> products = customers.own().stream()
                .map(CustomerView::products)
                .flatMap(keys -> keys.stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> own = products.stream()
                .flatMap(product -> environments.own(product).stream())
                .map(environment -> "environment/" + environment.product() + "/" + environment.key())
                .collect(Collectors.toUnmodifiableSet());
        return Audience.customer(actor, own, products);
    }
}
