package dev.ringway.promotion;

import dev.ringway.gate.Finding;
import dev.ringway.gate.GateQuestion;
import dev.ringway.gate.GateRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A release never replaces a newer one, except as a roll back or where the newer one was rejected. */
@ApplicationScoped
class NothingNewerInRing implements GateRule {
    private static final String RULE = "nothing-newer-in-ring";

    @Inject
    private PromotionsAsked promotions;

    @Override
    public Finding check(GateQuestion question) {
        String ring = question.ring().label();
        Optional<Promotion> standing = promotions.standing(question);
        if (standing.isEmpty()) {
            return Finding.open(RULE, ring + " runs nothing that may go further.");
        }
        String running = ring + " runs " + standing.get().version();
        boolean newer = standing.get().version().isNewerThan(question.release().version());
        return newer
                ? Finding.closed(RULE, running + ", which is newer. Only a roll back goes to an older release.")
                : Finding.open(RULE, running + ".");
    }

    @Override
    public int order() {
        return 80;
    }
}
