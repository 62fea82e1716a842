package dev.ringway.gate;

import dev.ringway.product.Product;
import dev.ringway.product.RingPolicy;
import dev.ringway.release.Release;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Questions to gates for tests. */
final class GateStories {
    private GateStories() {}

    /** One that is asked alone. */
    static GateQuestion question(
            Product product, Release release, RingPolicy policy, Instant now, List<SignOff> given) {
        GateRound round = new GateRound(product, Set.of(release.id()), Set.of(policy.ring()), now);
        return new GateQuestion(round, release, policy, () -> given);
    }
}
