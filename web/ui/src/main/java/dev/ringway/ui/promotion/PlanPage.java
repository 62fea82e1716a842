package dev.ringway.ui.promotion;

import dev.ringway.deployment.PlanReading;
import dev.ringway.deployment.PlanView;
import dev.ringway.promotion.PromotionAction;
import dev.ringway.promotion.PromotionDesk;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.ui.gate.GateVisit;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The plan of one promotion: when it starts, whom it reaches, and how the rings will look then. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PromotionReading promotions;

    @Inject
    private PromotionDesk desk;

    @Inject
    private GateVisit visit;

    @Inject
    private PlanReading plans;

    private transient PromotionView promotion;
    private transient PlanView plan;

    /** Runs before every rendering. */
    public void load() {
        visit.look();
        promotion = promotions.latest(visit.getProduct(), visit.getVersion(), visit.place());
        plan = isWaiting() ? plans.plan(promotion.id()) : null;
    }

    public String start() {
        desk.start(promotion.id(), visit.getBasis().read());
        return Told.and(
                "/promotion/rollout?faces-redirect=true&id=" + promotion.id(),
                Words.get("promotionStarted", visit.getVersion(), visit.place().label()));
    }

    public boolean may(PromotionAction action) {
        return promotion.allowedActions().contains(action);
    }

    /** Whether there is still something to plan. */
    public boolean isWaiting() {
        return promotion != null && PromotionState.WAITING.contains(promotion.state());
    }

    public PlanWords getSentences() {
        return new PlanWords(plan);
    }

    public PromotionView getPromotion() {
        return promotion;
    }

    public PlanView getPlan() {
        return plan;
    }
}
