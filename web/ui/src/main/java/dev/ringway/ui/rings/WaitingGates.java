package dev.ringway.ui.rings;

import dev.ringway.gate.GatePlace;
import dev.ringway.gate.GateReading;
import dev.ringway.gate.GateStand;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** The gates at which releases wait, as the reader sees them. */
@RequestScoped
public class WaitingGates {
    private static final int MOST = 20;

    @Inject
    private PromotionReading promotions;

    @Inject
    private GateReading gates;

    /** The oldest first. */
    public List<WaitingGate> of(String product) {
        List<PromotionView> waiting = promotions.waiting(product, MOST);
        List<GateStand> stands = gates.stands(
                product,
                waiting.stream()
                        .map(promotion -> new GatePlace(promotion.version(), promotion.ring()))
                        .toList());
        return IntStream.range(0, stands.size())
                .mapToObj(at -> WaitingGate.of(
                        waiting.get(at), stands.get(at).report(), stands.get(at).decider()))
                .toList();
    }
}
