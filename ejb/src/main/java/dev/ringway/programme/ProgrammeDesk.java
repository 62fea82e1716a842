package dev.ringway.programme;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.CUSTOMER_ADMIN;
import static dev.ringway.access.Role.CUSTOMER_USER;
import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.environment.ReachableProducts;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Requirement;
import dev.ringway.shared.Stale;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes and shows the terms of a product's early-adopter programme. */
@Stateless
public class ProgrammeDesk {
    private static final int LONGEST = 50_000;

    @Inject
    private Programmes programmes;

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

    /** Every change makes a new version, the first one the programme; the same terms again change nothing. */
    @Permit({ADMINISTRATOR, RELEASE_MANAGER})
    public ProgrammeView change(String productKey, String terms, int expectedVersion) {
        new Requirement().text(terms, LONGEST, "/terms").check();
        Product product = products.get(productKey);
        products.lockRing(product.id(), Ring.EARLY_ADOPTERS);
        TermsVersion before = programmes.current(product).orElse(null);
        int version = before == null ? 0 : before.version();
        if (version != expectedVersion) {
            throw new Stale("text of the terms");
        }
        if (before != null && before.says(terms)) {
            return before.view(productKey);
        }
        TermsVersion next = new TermsVersion(product, version + 1, terms, current.get(), clock.instant());
        programmes.add(next);
        events.fire(new ProgrammeChanged(productKey, next.version(), terms));
        return next.view(productKey);
    }

    /** The programme with the terms that hold now. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public ProgrammeView programme(String productKey) {
        return programmes
                .current(reachable.get(productKey, current.get()))
                .map(terms -> terms.view(productKey))
                .orElseGet(() -> ProgrammeView.none(productKey));
    }

    /** The terms as they were in an earlier version, which some have accepted. */
    @Permit(
            value = {CUSTOMER_ADMIN, CUSTOMER_USER},
            staff = true)
    public ProgrammeView terms(String productKey, int version) {
        return programmes.get(reachable.get(productKey, current.get()), version).view(productKey);
    }
}
