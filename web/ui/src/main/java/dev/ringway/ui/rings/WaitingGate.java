package dev.ringway.ui.rings;

import dev.ringway.gate.DeciderView;
import dev.ringway.gate.GateReport;
import dev.ringway.promotion.PromotionAction;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.ui.page.Words;

/** A promotion before a gate, what it still needs, and whether that is up to the reader. */
public record WaitingGate(PromotionView promotion, GateReport report, boolean forReader) {
    static WaitingGate of(PromotionView promotion, GateReport report, DeciderView decider) {
        boolean toStart = promotion.state() == PromotionState.READY
                && promotion.scheduledAt() == null
                && promotion.allowedActions().contains(PromotionAction.START);
        boolean toApprove = promotion.state() == PromotionState.AWAITING_GATES && decider.isAwaited();
        return new WaitingGate(promotion, report, toStart || toApprove);
    }

    /** What is missing, in a sentence. */
    public String sentence() {
        if (promotion.scheduledAt() != null && report.open()) {
            return Words.get("boardScheduled");
        }
        return report.open() ? Words.get("boardReady") : report.closedReasons().get(0);
    }

    public long openRules() {
        return report.findings().stream().filter(finding -> finding.open()).count();
    }
}
