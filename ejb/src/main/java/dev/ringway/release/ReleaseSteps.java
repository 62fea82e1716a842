package dev.ringway.release;

import dev.ringway.product.ProductId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Counts what rings get at once: the work items between what ran there and what comes. */
@ApplicationScoped
public class ReleaseSteps {
    private static final int MOST_LOOKED_AT = 2_000;

    @Inject
    private Releases releases;

    /** How many work items each step brings, in the order of the steps; releases long past are not counted. */
    public List<Integer> changes(ProductId product, List<Step> steps) {
        List<ReleaseVersion> latest = releases.versions(product, MOST_LOOKED_AT);
        ChangeLog log = new ChangeLog(latest, releases.workItemKeys(ChangeLog.needed(latest, steps)));
        return steps.stream().map(log::changes).toList();
    }
}
