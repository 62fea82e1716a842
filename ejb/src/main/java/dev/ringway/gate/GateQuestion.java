package dev.ringway.gate;

import dev.ringway.product.Product;
import dev.ringway.product.Ring;
import dev.ringway.product.RingPolicy;
import dev.ringway.release.Release;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** May this release enter this ring of its product, by this policy, at this instant? */
public final class GateQuestion {
    private final GateRound round;
    private final Release release;
    private final RingPolicy policy;
    private final Supplier<List<SignOff>> given;
    private final Map<GateRule, Finding> findings = new IdentityHashMap<>();
    private SignOffSheet sheet;

    /** @param given reads the decisions at the gate, first one first; asked once, and only if a rule wants to know */
    GateQuestion(GateRound round, Release release, RingPolicy policy, Supplier<List<SignOff>> given) {
        this.round = round;
        this.release = release;
        this.policy = policy;
        this.given = given;
    }

    /** What is asked together with this. */
    public GateRound round() {
        return round;
    }

    public Product product() {
        return round.product();
    }

    public Release release() {
        return release;
    }

    public Ring ring() {
        return policy.ring();
    }

    public RingPolicy policy() {
        return policy;
    }

    public Instant now() {
        return round.now();
    }

    /** Each rule is asked once, however many want to know. */
    Finding answerOf(GateRule rule) {
        return findings.computeIfAbsent(rule, asked -> asked.check(this));
    }

    SignOffSheet sheet() {
        if (sheet == null) {
            sheet = new SignOffSheet(given.get(), GateFacts.of(this));
        }
        return sheet;
    }
}
