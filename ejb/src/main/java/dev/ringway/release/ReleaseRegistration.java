package dev.ringway.release;

import static dev.ringway.access.Role.CI;
import static dev.ringway.access.Role.DEVELOPER;

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
import java.time.Instant;
import java.util.Optional;

/** Takes in what CI says: releases and their checks. */
@Stateless
public class ReleaseRegistration {
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

    /** The same version with the same content is no news; with other content it is refused. */
    @Permit({CI, DEVELOPER})
    public Registered register(String productKey, ReleaseOrder order) {
        Product product = products.reachable(productKey, current.get());
        Optional<Release> known = releases.find(product.id(), order.version());
        if (known.isPresent()) {
            return again(product, known.get(), order);
        }
        Instant now = clock.instant();
        Release release = new Release(product, order, current.get(), now);
        releases.add(release);
        events.fire(new ReleaseRegistered(
                release.id(), product.id(), product.key(), release.version(), release.contentHash()));
        return new Registered(release.view(product.key(), current.get()), true);
    }

    private Registered again(Product product, Release known, ReleaseOrder order) {
        if (!known.contentHash().equals(ContentHash.of(product.key(), order))) {
            throw new ContentDiffers(product.key(), order.version());
        }
        return new Registered(known.view(product.key(), current.get()), false);
    }

    @Permit({CI, DEVELOPER})
    public CheckView report(String productKey, String version, String name, CheckReport report) {
        new Requirement().key(name, "/name").check();
        Product product = products.reachable(productKey, current.get());
        Release release = releases.lock(product.id(), version);
        release.demandOpen();
        Check check = release.check(name);
        if (check.report(report, clock.instant())) {
            events.fire(new CheckReported(release.id(), product.key(), release.version(), name, check.state()));
        }
        return check.view();
    }
}
