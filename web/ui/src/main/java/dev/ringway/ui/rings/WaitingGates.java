package dev.ringway.ui.rings;

import dev.ringway.gate.GateDesk;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The gates at which releases wait, as the reader sees them. */
@RequestScoped
public class WaitingGates {
    private static final int MOST = 20;

    @Inject
    private PromotionReading promotions;

    @Inject
    private GateDesk gates;

    /** The oldest first. */
    public List<WaitingGate> of(String product) {
        return promotions.waiting(product, MOST).stream()
                .map(promotion -> gate(product, promotion))
                .toList();
    }

    private WaitingGate gate(String product, PromotionView promotion) {
        return WaitingGate.of(
                promotion,
                gates.report(product, promotion.version(), promotion.ring()),
                gates.decider(product, promotion.version(), promotion.ring()));
    }
}
