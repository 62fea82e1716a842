package dev.ringway.promotion;

import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Takes in how a rollout goes: a failed deployment halts it, the last success completes it. */
@ApplicationScoped
public class RolloutProgress {
    @Inject
    private Promotions promotions;

    @Inject
    private Releases releases;

    @Inject
    private PromotionFlow flow;

    /** The tally is taken once the release is held, so that a retry at the same moment is either in it or after it. */
    public void consider(PromotionId id, Supplier<RolloutTally> count) {
        Release release = releases.lock(promotions.get(id).releaseId());
        Promotion promotion = promotions.lock(id);
        if (!promotion.isDeploying()) {
            return;
        }
        RolloutTally tally = count.get();
        if (tally.failed() > 0) {
            flow.halt(promotion, tally.firstFailure());
            return;
        }
        if (tally.open() == 0) {
            flow.complete(promotion, release);
        }
    }
}
