package dev.ringway.ui.promotion;

import dev.ringway.promotion.PromotionAction;
import dev.ringway.promotion.PromotionDesk;
import dev.ringway.promotion.PromotionId;
import dev.ringway.promotion.PromotionMoveView;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionView;
import dev.ringway.promotion.RollBackDesk;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How far a promotion is on each environment, and the button that halts it. */
@Named
@ViewScoped
public class RolloutPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/promotion/rollout?faces-redirect=true&id=";

    @Inject
    private PromotionReading promotions;

    @Inject
    private PromotionDesk desk;

    @Inject
    private RollBackDesk rollBackDesk;

    private String id;
    private String reason;
    private transient PromotionView promotion;
    private transient List<PromotionMoveView> moves;

    public void load() {
        PromotionId wanted = PromotionId.of(id);
        promotion = promotions.promotion(wanted);
        moves = promotions.moves(wanted);
    }

    public String halt() {
        desk.halt(PromotionId.of(id), reason);
        return Told.and(AGAIN + id, Words.get("rolloutHalted"));
    }

    public String resume() {
        desk.resume(PromotionId.of(id), reason);
        return Told.and(AGAIN + id, Words.get("rolloutResumed"));
    }

    public String retry() {
        desk.retry(PromotionId.of(id), reason);
        return Told.and(AGAIN + id, Words.get("rolloutRetried"));
    }

    public String cancel() {
        desk.cancel(PromotionId.of(id), reason);
        return Told.and(AGAIN + id, Words.get("rolloutCancelled"));
    }

    public String rollBack() {
        PromotionView back = rollBackDesk.rollBack(promotion.product(), promotion.ring(), promotion.id(), reason);
        return Told.and(AGAIN + back.id(), Words.get("rolloutRolledBack", back.version()));
    }

    public boolean may(PromotionAction action) {
        return promotion.allowedActions().contains(action);
    }

    public boolean isAnyAction() {
        return may(PromotionAction.HALT)
                || may(PromotionAction.RESUME)
                || may(PromotionAction.CANCEL)
                || may(PromotionAction.ROLL_BACK);
    }

    public PromotionView getPromotion() {
        return promotion;
    }

    public List<PromotionMoveView> getMoves() {
        return moves;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
