package dev.ringway.promotion;

import dev.ringway.gate.Finding;
import dev.ringway.gate.GateQuestion;
import dev.ringway.gate.GateRule;
import dev.ringway.product.Ring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** No ring is skipped: the release has completed the ring before. */
@ApplicationScoped
class RingBeforeCompleted implements GateRule {
    private static final String RULE = "ring-before-completed";

    @Inject
    private PromotionsAsked promotions;

    @Override
    public Finding check(GateQuestion question) {
        Optional<Ring> before = question.ring().previous();
        if (before.isEmpty()) {
            return Finding.open(RULE, "DEV is the first ring.");
        }
        Ring ring = before.get();
        return promotions.completed(ring, question).findAny().isPresent()
                ? Finding.open(RULE, "Completed in " + ring.label() + ".")
                : Finding.closed(RULE, "The release has not completed " + ring.label() + ".");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Standing standing() {
        return Standing.BEFORE_APPROVAL;
    }
}
