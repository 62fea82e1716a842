package dev.ringway.release;

import static dev.ringway.access.Role.CI;
import static dev.ringway.access.Role.DEVELOPER;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.shared.DomainEvent;
import dev.ringway.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps the record of which artifacts are announced and which have arrived. */
@Stateless
public class ArtifactLedger {
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

    @Permit({CI, DEVELOPER})
    public AnnouncedArtifact announced(String productKey, String version, String name) {
        Product product = products.reachable(productKey, current.get());
        Release release = releases.get(product.id(), version);
        release.demandOpen();
        return announced(release.artifact(name));
    }

    @Permit({CI, DEVELOPER})
    public ArtifactView uploaded(String productKey, String version, String name) {
        Product product = products.reachable(productKey, current.get());
        Release release = releases.lock(product.id(), version);
        Artifact artifact = release.artifact(name);
        if (!artifact.isUploaded()) {
            artifact.uploaded(clock.instant());
            events.fire(new ArtifactUploaded(
                    release.id(), product.key(), release.version(), name, artifact.sha256(), artifact.size()));
        }
        return artifact.view();
    }

    /** An artifact whose bytes are there, for the vendor's own people. */
    @Permit(staff = true)
    public AnnouncedArtifact stored(String productKey, String version, String name) {
        Artifact artifact = releases.get(products.get(productKey).id(), version).artifact(name);
        if (!artifact.isUploaded()) {
            throw new NotFound("uploaded artifact", name);
        }
        return announced(artifact);
    }

    private static AnnouncedArtifact announced(Artifact artifact) {
        return new AnnouncedArtifact(artifact.name(), artifact.sha256(), artifact.size());
    }
}
