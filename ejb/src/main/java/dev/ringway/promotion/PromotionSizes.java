package dev.ringway.promotion;

import static dev.ringway.access.Role.CI;

import dev.ringway.access.CurrentActor;
import dev.ringway.access.Permit;
import dev.ringway.product.Product;
import dev.ringway.product.Products;
import dev.ringway.product.Ring;
import dev.ringway.release.Artifact;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseSteps;
import dev.ringway.release.Releases;
import dev.ringway.release.Step;
import dev.ringway.release.StepChanges;
import dev.ringway.shared.Version;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Tells how much a ring gets at once with a release, and whether that is more than usual. */
@Stateless
public class PromotionSizes {
    @Inject
    private Promotions promotions;

    @Inject
    private Products products;

    @Inject
    private Releases releases;

    @Inject
    private ReleaseSteps steps;

    @Inject
    private CurrentActor current;

    /** Null when the ring runs this release, or a newer one, already. */
    @Permit(value = CI, staff = true)
    public StepSize of(String productKey, String version, Ring ring) {
        Product product = products.reachable(productKey, current.get());
        Release release = releases.get(product.id(), version);
        Promotion running = promotions.current(product.id(), ring).orElse(null);
        Version now = running == null ? null : running.version();
        if (now != null && !release.version().isNewerThan(now)) {
            return null;
        }
        List<Step> earlier = promotions.steps(product.id(), ring, StepSize.LOOK_BACK);
        StepChanges changes = steps.changes(product.id(), new Step(now, release.version()), earlier);
        Long bytesNow = running == null ? null : bytes(releases.get(running.releaseId()));
        return StepSize.of(changes.next(), bytes(release), bytesNow, changes.earlier());
    }

    private static long bytes(Release release) {
        return release.artifacts().stream().mapToLong(Artifact::size).sum();
    }
}
