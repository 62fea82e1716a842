package dev.ringway.deployment;

import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.environment.ReachableProducts;
import dev.ringway.product.ProductId;
import dev.ringway.product.Products;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.Version;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers which code is where: now, on its way, and at any moment of the past. */
@Stateless
public class WhereaboutsReading {
    @Inject
    private Whereabouts whereabouts;

    @Inject
    private EnvironmentRegistry registry;

    @Inject
    private Products products;

    @Inject
    private ReachableProducts reachable;

    @Inject
    private CurrentActor current;

    /** The environments of a product, each beside the version it is meant to run; a customer's people see their own. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public Page<FleetRow> environments(String product, FleetSearch search, PageRequest page) {
        Actor actor = current.get();
        ProductId known = reachable.get(product, actor).id();
        if (search.customer() != null && !actor.reachesCustomer(search.customer())) {
            throw new NotFound("customer", search.customer());
        }
        FleetSearch reached = actor.isStaff() ? search : search.of(actor.scope().customer());
        Page<FleetPlace> places = whereabouts.fleet(known, reached, page);
        Map<EnvironmentId, Version> intended = new HashMap<>();
        places.items().forEach(place -> intended.put(place.id(), place.intended()));
        List<FleetRow> rows = views(places).stream()
                .map(environment -> FleetRow.of(environment, intended.get(environment.id())))
                .toList();
        return new Page<>(rows, places.next(), places.previous());
    }

    /** The deployments of a product, newest first. */
    @Permit(staff = true)
    public Page<DeploymentRow> deployments(String product, DeploymentSearch search, PageRequest page) {
        return whereabouts.deployments(id(product), search, page);
    }

    /** What each environment of a product ran at an instant, by the key of the environment. */
    @Permit(staff = true)
    public Page<PastRow> ranAt(String product, DeploymentSearch search, Instant at, PageRequest page) {
        if (search.state() != null) {
            throw new InvalidInput("/state", "What ran at an instant had succeeded: leave state out.");
        }
        new Requirement().moment(at, "/at").check();
        Page<FleetPlace> places = whereabouts.fleetAt(id(product), search, at, page);
        Map<EnvironmentId, DeploymentRow> ran =
                whereabouts.ranAt(places.items().stream().map(FleetPlace::id).toList(), at);
        List<PastRow> rows = views(places).stream()
                .map(environment -> PastRow.of(environment, ran.get(environment.id())))
                .toList();
        return new Page<>(rows, places.next(), places.previous());
    }

    private List<EnvironmentView> views(Page<FleetPlace> places) {
        return registry.environments(places.items().stream().map(FleetPlace::id).toList());
    }

    private ProductId id(String product) {
        return products.get(product).id();
    }
}
