package dev.ringway.installer;

import dev.ringway.access.CurrentActor;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionCompleted;
import dev.ringway.promotion.PromotionEnded;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.Promotions;
import dev.ringway.release.Releases;
import dev.ringway.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Listens for releases that come to PRODUCTION or are taken back from it, within the same transaction. */
@ApplicationScoped
class InstallerWatch {
    @Inject
    private InstallerBuilds builds;

    @Inject
    private Products products;

    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    void completed(@Observes PromotionCompleted event) {
        boolean packaged = products.get(event.product()).packaging() != null;
        if (event.ring() != Ring.PRODUCTION || !packaged) {
            return;
        }
        builds.find(event.releaseId())
                .ifPresentOrElse(build -> comeBack(build.id(), event.product()), () -> queue(event));
    }

    /** A ring that goes back takes the installers of the release it leaves with it. */
    void ended(@Observes PromotionEnded event) {
        boolean takenBack =
                event.ring() == Ring.PRODUCTION && promotions.get(event.id()).state() == PromotionState.ROLLED_BACK;
        Optional<InstallerBuild> build = takenBack ? builds.find(event.releaseId()) : Optional.empty();
        build.map(found -> builds.lock(found.id()))
                .filter(found -> found.state() != InstallerBuildState.WITHDRAWN)
                .ifPresent(found -> withdraw(found, event));
    }

    private void queue(PromotionCompleted event) {
        InstallerBuild build = new InstallerBuild(releases.get(event.releaseId()), clock.instant());
        builds.add(build);
        events.fire(new InstallersQueued(build.id(), event.product(), event.version()));
    }

    private void comeBack(InstallerBuildId id, String product) {
        InstallerBuild build = builds.lock(id);
        if (build.state() != InstallerBuildState.WITHDRAWN) {
            return;
        }
        build.comeBack(current.get(), clock.instant());
        if (build.isOffered()) {
            events.fire(new InstallersAvailable(id, product, build.version(), build.installerViews()));
            return;
        }
        events.fire(new InstallersQueued(id, product, build.version()));
    }

    private void withdraw(InstallerBuild build, PromotionEnded event) {
        String reason = "PRODUCTION went back from " + event.version() + ": " + event.reason();
        build.withdraw(reason, current.get(), clock.instant());
        events.fire(new InstallersWithdrawn(build.id(), event.product(), event.version(), reason));
    }
}
