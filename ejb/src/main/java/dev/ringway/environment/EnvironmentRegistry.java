package dev.ringway.environment;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.AGENT;
import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;
import static dev.ringway.access.Role.OPERATOR;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.customer.Customer;
import dev.ringway.customer.Customers;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.shared.AlreadyExists;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Registers environments and takes in what their agents observe. */
@Stateless
public class EnvironmentRegistry {
    @Inject
    private Environments environments;

    @Inject
    private Customers customers;

    @Inject
    private Products products;

    @Inject
    private ReachableProducts reachable;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** Holds the ring: a rollout that starts at the same moment comes before or after, and either way it is met. */
    @Permit({ADMINISTRATOR, OPERATOR})
    public EnvironmentView register(EnvironmentOrder order) {
        Product product = products.get(order.product());
        if (order.ring() == Ring.EARLY_ADOPTERS) {
            throw new InvalidInput(
                    "/ring", "A customer's environment starts in PRODUCTION and joins EARLY ADOPTERS by enrolling.");
        }
        products.lockRing(product.id(), order.ring());
        if (environments.exists(product.id(), order.key())) {
            throw new AlreadyExists("environment", order.key());
        }
        Customer customer = order.customer() == null ? null : customers.get(order.customer());
        Environment environment =
                new Environment(order, product.id(), customer == null ? null : customer.id(), clock.instant());
        environments.add(environment);
        environments.flush();
        events.fire(new EnvironmentRegistered(
                environment.id(), order.product(), order.key(), order.ring(), order.customer(), order.users()));
        return view(environment);
    }

    /** Name and users can change; product, key, ring and customer cannot. */
    @Permit({ADMINISTRATOR, OPERATOR})
    public EnvironmentView change(EnvironmentId id, String name, int users, int expectedRevision) {
        Environment environment = environments.get(id);
        EnvironmentView before = view(environment);
        EnvironmentOrder checked =
                new EnvironmentOrder(before.product(), before.key(), name, before.ring(), before.customer(), users);
        environment.change(checked.name(), checked.users(), expectedRevision);
        environments.flush();
        events.fire(new EnvironmentChanged(id, before.product(), before.key(), name, users));
        return view(environment);
    }

    /** Those of the caller's organisation, of a product that they may know. */
    @Permit({CUSTOMER_ADMIN, CUSTOMER_USER})
    public List<EnvironmentView> own(String product) {
        Product known = reachable.get(product, current.get());
        Customer own = customers.get(current.get().scope().customer());
        return views(environments.of(known.id(), own.id()));
    }

    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public EnvironmentView environment(EnvironmentId id) {
        EnvironmentView environment = view(environments.get(id));
        if (!current.get().reachesCustomer(environment.customer())) {
            throw new NotFound("environment", id);
        }
        return environment;
    }

    /** Of all products. */
    @Permit(staff = true)
    public Presence presence() {
        return environments.presence();
    }

    /** The environment is the one the agent's token belongs to. */
    @Permit(AGENT)
    public void observe(Observation seen) {
        EnvironmentId id = EnvironmentId.of(current.get().scope().environment());
        environments.observe(id, seen, clock.instant());
    }

    /** In the order of their ids as given; those of another customer are left out. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public List<EnvironmentView> environments(List<EnvironmentId> ids) {
        Map<EnvironmentId, EnvironmentView> found = views(environments.all(ids)).stream()
                .filter(environment -> current.get().reachesCustomer(environment.customer()))
                .collect(Collectors.toMap(EnvironmentView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Their customers are read at once. */
    private List<EnvironmentView> views(List<Environment> shown) {
        customers.named(shown.stream()
                .map(Environment::customerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return shown.stream().map(this::view).toList();
    }

    private EnvironmentView view(Environment environment) {
        Customer customer = environment.customerId() == null ? null : customers.get(environment.customerId());
        return new EnvironmentView(
                environment.id(),
                products.get(environment.productId()).key(),
                environment.key(),
                environment.name(),
                environment.ring(),
                customer == null ? null : customer.key(),
                customer == null ? null : customer.name(),
                environment.users(),
                environment.observedVersion(),
                environment.healthy(),
                environment.detail(),
                environment.observedAt(),
                environment.revision());
    }
}
