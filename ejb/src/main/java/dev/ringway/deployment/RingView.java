package dev.ringway.deployment;

import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.PromotionState;
import java.time.Instant;
import java.util.List;

/**
 * A ring of a product right now.
 *
 * @param running the version it runs, or null before the first
 * @param waiting promotions before its gate
 * @param rolling the rollout under way or halted, or null
 */
public record RingView(
        Ring ring, String running, long environments, long users, List<Waiting> waiting, Rolling rolling) {
    /** A promotion before the gate of the ring. */
    public record Waiting(PromotionId promotion, String version, PromotionState state, Instant scheduledAt) {}

    /** A rollout under way: {@code done} of {@code all} deployments succeeded. */
    public record Rolling(
            PromotionId promotion, String version, PromotionState state, long done, long all, Instant since) {}
}
