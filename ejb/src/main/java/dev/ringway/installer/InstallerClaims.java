package dev.ringway.installer;

import static dev.ringway.access.Role.SYSTEM;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.packaging.BuiltInstaller;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.release.Artifact;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import dev.ringway.shared.DomainEvent;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hands builds out to servers, each to one at a time, and takes in what came of them; every call is a transaction. */
@Stateless
public class InstallerClaims {
    @Inject
    private InstallerBuilds builds;

    @Inject
    private Products products;

    @Inject
    private Releases releases;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Permit(SYSTEM)
    public List<InstallerBuildId> free() {
        return builds.free(clock.instant());
    }

    /** Empty when another server was faster, or when it cannot be built as things are: then it has failed. */
    @Permit(SYSTEM)
    public Optional<InstallerWork> takeUp(InstallerBuildId id) {
        Instant now = clock.instant();
        InstallerBuild build = builds.lock(id);
        if (!build.isFree(now)) {
            return Optional.empty();
        }
        if (build.isHopeless()) {
            build.takeUp(0, current.get(), now);
            fail(build, "The server stopped each time it was building; see its log.");
            return Optional.empty();
        }
        return begin(build, now);
    }

    /** False when the build is no longer this worker's. */
    @Permit(SYSTEM)
    public boolean renew(InstallerWork work, long bytesDone) {
        Instant until = clock.instant().plus(BuildClaim.LEASE);
        return builds.renew(work.build(), work.claim(), bytesDone, until);
    }

    /** The files must be in the store by now; too late a worker changes nothing. */
    @Permit(SYSTEM)
    public void complete(InstallerWork work, List<BuiltInstaller> built) {
        InstallerBuild build = builds.lock(work.build());
        if (!build.isClaimedBy(work.claim())) {
            return;
        }
        build.complete(work.specification(), built, current.get(), clock.instant());
        String product = product(build).key();
        events.fire(new InstallersAvailable(build.id(), product, build.version(), build.installerViews()));
    }

    @Permit(SYSTEM)
    public void fail(InstallerWork work, String reason) {
        InstallerBuild build = builds.lock(work.build());
        if (build.isClaimedBy(work.claim())) {
            fail(build, reason);
        }
    }

    private Optional<InstallerWork> begin(InstallerBuild build, Instant now) {
        Product product = product(build);
        Release release = releases.get(build.releaseId());
        if (product.packaging() == null) {
            build.takeUp(0, current.get(), now);
            fail(build, "Product " + product.key() + " has no packaging specification any more.");
            return Optional.empty();
        }
        Optional<Artifact> artifact = release.artifacts().stream()
                .filter(candidate -> candidate.name().equals(product.packaging().artifact()))
                .findFirst();
        build.takeUp(artifact.map(Artifact::size).orElse(0L), current.get(), now);
        if (artifact.isEmpty()) {
            fail(build, "The release has no artifact " + product.packaging().artifact() + " to be packaged.");
            return Optional.empty();
        }
        events.fire(new InstallersBuilding(
                build.id(), product.key(), build.version(), build.claim().attempts()));
        return Optional.of(work(build, product, release, artifact.get()));
    }

    private void fail(InstallerBuild build, String reason) {
        build.fail(reason, current.get(), clock.instant());
        events.fire(new InstallersFailed(build.id(), product(build).key(), build.version(), build.note()));
    }

    private Product product(InstallerBuild build) {
        return products.get(build.productId());
    }

    private static InstallerWork work(InstallerBuild build, Product product, Release release, Artifact artifact) {
        return new InstallerWork(
                build.id(),
                build.claim().holder(),
                product.packaging(),
                build.version().text(),
                release.registeredAt(),
                artifact.name(),
                artifact.sha256(),
                artifact.size());
    }
}
