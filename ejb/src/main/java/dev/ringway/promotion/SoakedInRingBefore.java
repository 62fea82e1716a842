package dev.ringway.promotion;

import dev.ringway.gate.Finding;
import dev.ringway.gate.GateQuestion;
import dev.ringway.gate.GateRule;
import dev.ringway.product.Ring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The release has run long enough in the ring before. */
@ApplicationScoped
class SoakedInRingBefore implements GateRule {
    private static final String RULE = "soak-time";

    @Inject
    private PromotionsAsked promotions;

    @Override
    public Finding check(GateQuestion question) {
        Duration soak = question.policy().soak();
        Optional<Ring> before = question.ring().previous();
        if (soak.isZero() || before.isEmpty()) {
            return Finding.open(RULE, "No soak time is asked for.");
        }
        String ring = before.get().label();
        Optional<Instant> since = promotions
                .completed(before.get(), question)
                .map(Promotion::endedAt)
                .max(Instant::compareTo);
        if (since.isEmpty()) {
            return Finding.closed(RULE, "Soak time begins once the release has completed " + ring + ".");
        }
        Instant until = since.get().plus(soak);
        if (question.now().isBefore(until)) {
            return Finding.closedUntil(RULE, "Has to run in " + ring + " for " + words(soak) + ".", since.get(), until);
        }
        return Finding.open(RULE, "Has run in " + ring + " for " + words(soak) + ".");
    }

    @Override
    public int order() {
        return 70;
    }

    static String words(Duration duration) {
        StringBuilder words = new StringBuilder();
        append(words, duration.toDays(), "day");
        append(words, duration.toHoursPart(), "hour");
        append(words, duration.toMinutesPart(), "minute");
        append(words, duration.toSecondsPart(), "second");
        return words.toString();
    }

    private static void append(StringBuilder words, long count, String unit) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
            words.append(count == 1 ? "" : "s");
        }
    }
}
