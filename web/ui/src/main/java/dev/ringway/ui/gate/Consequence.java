package dev.ringway.ui.gate;

import dev.ringway.deployment.RingView;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseSummary;
import dev.ringway.ui.page.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What a decision at a gate leads to, in a sentence. */
public record Consequence(List<RingView> rings, Ring ring, ReleaseSummary release) {
    public String ofApproval() {
        RingView reached = rings.get(ring.ordinal());
        if (reached.environments() == 0) {
            return Words.get("planNobody", ring.label());
        }
        String whom = Words.get("gateWhom", reached.users(), reached.environments());
        return reached.running() == null || reached.running().equals(release.version())
                ? Words.get("gateConsequenceFirst", whom, release.version())
                : Words.get("gateConsequence", whom, release.version(), reached.running());
    }

    /** Names the rings that a rejection spares, and how many people are in them. */
    public String ofRejection() {
        List<RingView> spared =
                rings.stream().filter(view -> !hasReached(view.ring())).toList();
        String names = spared.stream().map(view -> view.ring().label()).collect(Collectors.joining(", "));
        long users = spared.stream().mapToLong(RingView::users).sum();
        return Words.get("gateRejection", release.version(), names, users);
    }

    private boolean hasReached(Ring other) {
        return release.furthestRing() != null && other.compareTo(release.furthestRing()) <= 0;
    }
}
