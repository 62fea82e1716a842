package dev.ringway.promotion;

import dev.ringway.gate.Finding;
import dev.ringway.gate.GateQuestion;
import dev.ringway.gate.GateRule;
import dev.ringway.release.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One release at a time is deployed to a ring. */
@ApplicationScoped
class RingIsFree implements GateRule {
    private static final String RULE = "ring-is-free";

    @Inject
    private PromotionsAsked promotions;

    @Override
    public Finding check(GateQuestion question) {
        return other(promotions.deploying(question), question.release())
                .map(other -> Finding.closed(RULE, words(other)))
                .orElseGet(() -> Finding.open(
                        RULE,
                        "Nothing else is being deployed to " + question.ring().label() + "."));
    }

    /** The promotion of another release that is being deployed. */
    static Optional<Promotion> other(List<Promotion> deploying, Release release) {
        return deploying.stream()
                .filter(promotion -> !promotion.releaseId().equals(release.id()))
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
