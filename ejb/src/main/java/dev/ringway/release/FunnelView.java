package dev.ringway.release;

import dev.ringway.product.Ring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far the latest releases of a product came.
 *
 * @param sample how many releases were looked at
 * @param stages before the first ring, then the rings in their order
 */
public record FunnelView(int sample, List<FunnelStage> stages) {
    static FunnelView of(List<FunnelRelease> releases) {
        Set<FunnelRelease> overtaken = overtaken(releases);
        List<FunnelStage> stages = new ArrayList<>();
        stages.add(stage(null, releases, overtaken));
        Arrays.stream(Ring.values())
                .map(ring -> stage(ring, releases, overtaken))
                .forEach(stages::add);
        return new FunnelView(releases.size(), stages);
    }

    /** How many came to the customers. */
    public long arrived() {
        return stages.get(stages.size() - 1).reached();
    }

    /** Walks from the newest to the oldest: whatever is behind the furthest so far has been overtaken. */
    private static Set<FunnelRelease> overtaken(List<FunnelRelease> releases) {
        Set<FunnelRelease> overtaken = new HashSet<>();
        Ring furthest = null;
        for (FunnelRelease release : newestFirst(releases)) {
            if (release.isBehind(furthest)) {
                overtaken.add(release);
            } else if (release.state().mayGoFurther()) {
                furthest = release.furthest();
            }
        }
        return overtaken;
    }

    private static List<FunnelRelease> newestFirst(List<FunnelRelease> releases) {
        return releases.stream()
                .sorted(Comparator.comparing(FunnelRelease::version).reversed())
                .toList();
    }

    private static FunnelStage stage(Ring ring, List<FunnelRelease> releases, Set<FunnelRelease> overtaken) {
        List<FunnelRelease> here =
                releases.stream().filter(release -> release.furthest() == ring).toList();
        long reached = ring == null
                ? releases.size()
                : releases.stream().filter(release -> release.hasReached(ring)).count();
        long rejected =
                here.stream().filter(release -> !release.state().mayGoFurther()).count();
        long behind = here.stream()
                .filter(release -> release.state().mayGoFurther() && overtaken.contains(release))
                .count();
        return new FunnelStage(ring, reached, rejected, behind, here.size() - rejected - behind);
    }
}
