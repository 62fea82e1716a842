package dev.ringway.promotion;

import dev.ringway.gate.Finding;
import dev.ringway.gate.GateQuestion;
import dev.ringway.gate.GateRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** There is a promotion that waits for this gate. */
@ApplicationScoped
class PromotionIsOpen implements GateRule {
    private static final String RULE = "promotion-waiting";

    @Inject
    private PromotionsAsked promotions;

    @Override
    public Finding check(GateQuestion question) {
        List<Promotion> all = promotions.into(question.ring(), question);
        if (all.stream().anyMatch(Promotion::isWaiting)) {
            return Finding.open(RULE, "The promotion to " + question.ring().label() + " waits for this gate.");
        }
        if (all.isEmpty()) {
            return Finding.closed(RULE, "No promotion to " + question.ring().label() + " has been opened.");
        }
        return Finding.closed(RULE, words(all.get(0)));
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Standing standing() {
        return Standing.BEFORE_APPROVAL;
    }

    private static String words(Promotion latest) {
        String ring = latest.ring().label();
        return switch (latest.state()) {
            case AWAITING_GATES, READY -> "The promotion to " + ring + " waits for this gate.";
            case DEPLOYING -> "The release is being deployed to " + ring + ".";
            case HALTED -> "The release is halted in " + ring + ".";
            case COMPLETED -> "The release has entered " + ring + " already.";
            case CANCELLED -> "The promotion to " + ring + " was cancelled; open a new one.";
            case SUPERSEDED -> "A newer release took its place before " + ring + ".";
            case REJECTED -> "The release was rejected before " + ring + ".";
            case ROLLED_BACK -> "The release was taken back from " + ring + "; open a new promotion to try again.";
        };
    }
}
