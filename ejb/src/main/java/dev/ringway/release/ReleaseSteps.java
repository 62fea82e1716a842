package dev.ringway.release;

import dev.ringway.product.ProductId;
import dev.ringway.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Counts what rings get at once: the work items between what ran there and what comes. */
@ApplicationScoped
public class ReleaseSteps {
    private static final int MOST_LOOKED_AT = 2_000;

    @Inject
    private Releases releases;

    /** How many work items each step brings, in the order of the steps; releases long past are not counted. */
    public List<Integer> changes(ProductId product, List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        List<ReleaseVersion> passed = releases.versions(product, lowest(steps), highest(steps), MOST_LOOKED_AT);
        ChangeLog log = new ChangeLog(passed, releases.workItemKeys(ChangeLog.needed(passed, steps)));
        return steps.stream().map(log::changes).toList();
    }

    private static Version lowest(List<Step> steps) {
        return steps.stream()
                .map(step -> step.from() == null ? step.to() : step.from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Version highest(List<Step> steps) {
        return steps.stream().map(Step::to).max(Comparator.naturalOrder()).orElseThrow();
    }
}
