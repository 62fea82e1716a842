package dev.ringway.promotion;

import dev.ringway.gate.GateReport;
import dev.ringway.product.RingPolicy;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a proposed policy does to one promotion that waits for its ring: the same gate asked twice.
 *
 * @param now the gate as it is
 * @param then the gate as it would be
 * @param startsThen whether the promotion would start by itself at once
 */
public record PolicyEffect(
        PromotionId promotion,
        String version,
        Instant scheduledAt,
        GateReport now,
        GateReport then,
        boolean startsThen) {

    static PolicyEffect of(Promotion promotion, GateReport now, GateReport then, RingPolicy proposed) {
        boolean startsThen = then.open() && promotion.startsByItself(proposed);
        return new PolicyEffect(
                promotion.id(), promotion.version().text(), promotion.scheduledAt(), now, then, startsThen);
    }

    public boolean isOpening() {
        return !now.open() && then.open();
    }

    public boolean isClosing() {
        return now.open() && !then.open();
    }

    /** Whether anything about the promotion is another, be it only why its gate is closed. */
    public boolean isAnyChange() {
        return startsThen || !now.findings().equals(then.findings());
    }

    /** The rules that find something else then, in the order of the report. */
    public List<RuleChange> changes() {
        return IntStream.range(0, now.findings().size())
                .mapToObj(i ->
                        new RuleChange(now.findings().get(i), then.findings().get(i)))
                .filter(RuleChange::isThere)
                .toList();
    }

    /** How many approvals that count now would be void. */
    public long voided() {
        return now.approvalsGiven() - then.approvalsGiven();
    }
}
