package dev.ringway.product;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.CI;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.shared.AlreadyExists;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Registers products and settles what each ring asks of a release. */
@Stateless
public class ProductCatalogue {
    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Permit(ADMINISTRATOR)
    public ProductView register(ProductOrder order) {
        if (products.find(order.key()).isPresent()) {
            throw new AlreadyExists("product", order.key());
        }
        Product product = new Product(order, clock.instant());
        products.add(product);
        for (Ring ring : Ring.values()) {
            products.add(new RingPolicy(product.id(), ring, RingPolicyTerms.usual(ring)));
        }
        products.flush();
        events.fire(new ProductRegistered(order.key(), order.name(), order.vendor()));
        return product.view();
    }

    @Permit(ADMINISTRATOR)
    public ProductView change(String key, ProductOrder order, int expectedRevision) {
        if (!order.key().equals(key)) {
            throw new InvalidInput("/key", "The key of a product never changes.");
        }
        Product product = products.get(key);
        product.change(order, expectedRevision);
        products.flush();
        events.fire(new ProductChanged(key, order.name(), order.vendor(), order.packaging()));
        return product.view();
    }

    /** Not for whoever promotes: nobody loosens the rules of their own gate. */
    @Permit(ADMINISTRATOR)
    public RingPolicyView changePolicy(String key, Ring ring, RingPolicyTerms terms, int expectedRevision) {
        Product product = products.get(key);
        RingPolicy policy = products.policy(product.id(), ring);
        RingPolicyTerms before = policy.view().terms();
        policy.change(terms, expectedRevision);
        products.flush();
        events.fire(new RingPolicyChanged(product.id(), key, ring, before, terms));
        return policy.view();
    }

    /** Whether anybody has settled what a ring asks, or all rings still ask what is usual. */
    @Permit(staff = true)
    public boolean isAnyPolicySettled() {
        return products.isAnyPolicyChanged();
    }

    @Permit(value = CI, staff = true)
    public List<ProductView> list() {
        return products.all().stream()
                .map(Product::view)
                .filter(product -> current.get().reachesProduct(product.key()))
                .toList();
    }

    @Permit(value = CI, staff = true)
    public ProductView product(String key) {
        return products.reachable(key, current.get()).view();
    }

    @Permit(value = CI, staff = true)
    public List<RingPolicyView> policies(String key) {
        return Arrays.stream(Ring.values()).map(ring -> policy(key, ring)).toList();
    }

    @Permit(value = CI, staff = true)
    public RingPolicyView policy(String key, Ring ring) {
        ProductView product = product(key);
        return products.policy(product.id(), ring).view();
    }
}
