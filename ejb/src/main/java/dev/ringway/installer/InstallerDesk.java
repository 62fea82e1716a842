package dev.ringway.installer;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.CI;
import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.release.Releases;
import dev.ringway.shared.DomainEvent;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows the installers of a release while they are made and afterwards, and has a failed build tried again. */
@Stateless
public class InstallerDesk {
    @Inject
    private InstallerBuilds builds;

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

    /** Tried with the packaging specification as it is by then. */
    @Permit({RELEASE_MANAGER, ADMINISTRATOR})
    public InstallerBuildView retry(InstallerBuildId id) {
        InstallerBuild build = builds.lock(id);
        build.retry(current.get(), clock.instant());
        String product = products.get(build.productId()).key();
        events.fire(new InstallersQueued(id, product, build.version()));
        return build.view(product, current.get());
    }

    /** Empty until the release has completed PRODUCTION, or when its product is not packaged. */
    @Permit(value = CI, staff = true)
    public Optional<InstallerBuildView> ofRelease(String productKey, String version) {
        Product product = products.reachable(productKey, current.get());
        return builds.find(releases.get(product.id(), version).id())
                .map(build -> build.view(productKey, current.get()));
    }

    @Permit(staff = true)
    public InstallerBuildView build(InstallerBuildId id) {
        InstallerBuild build = builds.get(id);
        return build.view(products.get(build.productId()).key(), current.get());
    }

    /** What happened to it, oldest first. */
    @Permit(staff = true)
    public List<InstallerMoveView> moves(InstallerBuildId id) {
        return builds.get(id).moves();
    }
}
