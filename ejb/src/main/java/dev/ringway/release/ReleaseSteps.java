package dev.ringway.release;

import dev.ringway.product.ProductId;
import dev.ringway.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Counts what rings get at once: the work items between what ran there and what comes. */
@ApplicationScoped
public class ReleaseSteps {
    private static final int MOST_LOOKED_AT = 2_000;

    @Inject
    private Releases releases;

    /** What the next step brings, beside the earlier ones; releases long past are not looked at. */
    public StepChanges changes(ProductId product, Step next, List<Step> earlier) {
        List<Step> all = Stream.concat(Stream.of(next), earlier.stream()).toList();
        List<ReleaseVersion> passed = releases.versions(product, lowest(all), highest(all), MOST_LOOKED_AT);
        ChangeLog log = new ChangeLog(passed, releases.workItemKeys(ChangeLog.needed(passed, all)));
        return log.changes(next, earlier);
    }

    private static Version lowest(List<Step> steps) {
        return steps.stream()
                .map(Step::beginning)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Version highest(List<Step> steps) {
        return steps.stream().map(Step::to).max(Comparator.naturalOrder()).orElseThrow();
    }
}
