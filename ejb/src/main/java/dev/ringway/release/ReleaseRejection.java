package dev.ringway.release;

import static dev.ringway.access.Role.QA;
import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.Requirement;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends a release: at once, finally, with a reason. */
@Stateless
public class ReleaseRejection {
    @Inject
    private Releases releases;

    @Inject
    private Products products;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /** Whatever is planned or running for the release is cancelled in the same transaction. */
    @Permit({QA, RELEASE_MANAGER})
    public ReleaseView reject(String productKey, String version, String reason) {
        new Requirement().text(reason, 2_000, "/reason").check();
        Product product = products.get(productKey);
        Release release = releases.lock(product.id(), version);
        if (release.state() == ReleaseState.REJECTED) {
            throw new ReleaseIsOver(release);
        }
        release.reject(reason, current.get(), clock.instant());
        events.fire(new ReleaseRejected(release.id(), product.key(), release.version(), reason, release.ringsAhead()));
        return release.view(product.key(), current.get());
    }
}
