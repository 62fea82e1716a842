package dev.ringway.ui.release;

import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.release.ReleaseState;
import dev.ringway.release.ReleaseSummary;
import dev.ringway.ui.page.Words;
import java.util.Arrays;
import java.util.List;

/** How one release stands to one ring; {@code promotion} is the latest into that ring, or null. */
public record RingStep(Ring ring, Standing standing, PromotionView promotion) {
    /** From a list's row, without asking for promotions. */
    public static List<RingStep> of(ReleaseSummary release) {
        return of(release, List.of());
    }

    public static List<RingStep> of(ReleaseSummary release, List<PromotionView> promotions) {
        return Arrays.stream(Ring.values())
                .map(ring -> of(release, ring, latestInto(ring, promotions)))
                .toList();
    }

    private static RingStep of(ReleaseSummary release, Ring ring, PromotionView latest) {
        return new RingStep(ring, standing(release, ring, latest), latest);
    }

    private static Standing standing(ReleaseSummary release, Ring ring, PromotionView latest) {
        if (latest != null && PromotionState.OPEN.contains(latest.state())) {
            return Standing.of(latest.state());
        }
        boolean reached = release.furthestRing() != null && ring.compareTo(release.furthestRing()) <= 0;
        if (reached) {
            return Standing.REACHED;
        }
        return release.state() == ReleaseState.REJECTED ? Standing.NEVER : Standing.AHEAD;
    }

    private static PromotionView latestInto(Ring ring, List<PromotionView> promotions) {
        return promotions.stream()
                .filter(promotion -> promotion.ring() == ring)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public int number() {
        return ring.ordinal() + 1;
    }

    public String words() {
        return Words.get("standing" + standing.name());
    }
}
