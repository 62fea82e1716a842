package dev.ringway.ui.promotion;

import dev.ringway.deployment.PlanReading;
import dev.ringway.deployment.PlanView;
import dev.ringway.gate.GateReport;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionAction;
import dev.ringway.promotion.PromotionDesk;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.ui.gate.GateShown;
import dev.ringway.ui.gate.GateSight;
import dev.ringway.ui.page.Basis;
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
    private GateSight sight;

    @Inject
    private PlanReading plans;

    private final Basis<String> basis = new Basis<>();
    private String product;
    private String version;
    private String ring;
    private transient GateShown readFirst;
    private transient GateReport report;
    private transient PromotionView promotion;
    private transient PlanView plan;

    /** Runs before every rendering: a refused start shows what is true now. */
    public void load() {
        GateShown shown = sight.of(product, version, place());
        report = shown.report();
        readFirst = readFirst == null ? shown : readFirst;
        basis.meets(report.evidence(), () -> shown.since(readFirst));
        promotion = promotions.latest(product, version, place());
        plan = isWaiting() ? plans.plan(promotion.id()) : null;
    }

    public String start() {
        desk.start(promotion.id(), basis.read());
        return Told.and(
                "/promotion/rollout?faces-redirect=true&id=" + promotion.id(),
                Words.get("promotionStarted", version, place().label()));
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

    public Ring place() {
        return Ring.of(ring);
    }

    public Basis<String> getBasis() {
        return basis;
    }

    public GateReport getReport() {
        return report;
    }

    public PromotionView getPromotion() {
        return promotion;
    }

    public PlanView getPlan() {
        return plan;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getRing() {
        return ring;
    }

    public void setRing(String ring) {
        this.ring = ring;
    }
}
