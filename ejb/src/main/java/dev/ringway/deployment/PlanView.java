package dev.ringway.deployment;

import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.StepSize;
import java.util.List;

/**
 * What a promotion is about to do.
 *
 * @param startsByItself whether the ring starts it as soon as its gate is open, unless a time is set
 * @param running what the ring should run now, or null before its first release
 * @param ringEnvironments all environments of the ring, whether they get the release or not
 * @param environments those that get it
 * @param users whom it reaches there
 * @param differing environments of the ring that do not run what the ring should run now
 * @param shares what those that get it run now, the most environments first
 * @param first of those that get it, by customer
 * @param size how much they get at once, or null when that cannot be compared
 */
public record PlanView(
        PromotionId promotion,
        String product,
        String version,
        Ring ring,
        boolean startsByItself,
        String running,
        long ringEnvironments,
        long environments,
        long users,
        long differing,
        List<Share> shares,
        List<PlannedEnvironment> first,
        StepSize size) {

    /** So many environments run one version; null is none yet. */
    public record Share(String version, long environments, long users) {}
}
