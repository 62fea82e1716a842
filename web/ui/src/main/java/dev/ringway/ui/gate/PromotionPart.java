package dev.ringway.ui.gate;

import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.ui.page.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of the gate page that says how the promotion stands for which the gate is asked. */
@Named
@RequestScoped
public class PromotionPart {
    @Inject
    private PromotionReading promotions;

    @Inject
    private GateVisit visit;

    private final Once<PromotionView> promotion = new Once<>();

    /** The latest promotion of this release into this ring, or null. */
    public PromotionView getPromotion() {
        return promotion.or(() -> promotions.latest(visit.getProduct(), visit.getVersion(), visit.place()));
    }

    /** Whether there is anything to say or to do about the promotion here. */
    public boolean isShown() {
        PromotionView shown = getPromotion();
        return shown != null
                && shown.state() != PromotionState.REJECTED
                && (isWaiting() || isStarted() || shown.note() != null);
    }

    /** Whether the gate still has a question to answer. */
    public boolean isAsked() {
        return getPromotion() != null && isWaiting();
    }

    public boolean isWaiting() {
        return PromotionState.WAITING.contains(getPromotion().state());
    }

    public boolean isStarted() {
        return getPromotion().startedAt() != null;
    }
}
