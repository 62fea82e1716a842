package dev.ringway.promotion;

import dev.ringway.gate.Finding;
import dev.ringway.gate.GateQuestion;
import dev.ringway.gate.GateRule;
import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;

/** One release at a time is deployed to a ring. */
@ApplicationScoped
class RingIsFree implements GateRule {
    private static final String RULE = "ring-is-free";

    @Inject
    private Promotions promotions;

    @Override
    public Finding check(GateQuestion question) {
        ProductId product = question.product().id();
        return occupant(product, question.ring(), question.release().id())
                .map(other -> Finding.closed(RULE, words(other)))
                .orElseGet(() -> Finding.open(
                        RULE,
                        "Nothing else is being deployed to " + question.ring().label() + "."));
    }

    /** The promotion of another release that is being deployed to the ring right now. */
    Optional<Promotion> occupant(ProductId product, Ring ring, ReleaseId except) {
        return promotions.in(product, ring, EnumSet.of(PromotionState.DEPLOYING)).stream()
                .filter(promotion -> !promotion.releaseId().equals(except))
                .findFirst();
    }

    static String words(Promotion other) {
        return other.version() + " is being deployed to " + other.ring().label()
                + ": wait until it is done, or halt it.";
    }

    @Override
    public int order() {
        return 90;
    }
}
