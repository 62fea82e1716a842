package dev.ringway.ui.promotion;

import dev.ringway.deployment.PlanReading;
import dev.ringway.deployment.PlanView;
import dev.ringway.gate.GateDesk;
import dev.ringway.gate.GateReport;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionAction;
import dev.ringway.promotion.PromotionDesk;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionSchedule;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.promotion.ScheduleView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Reader;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The plan of one promotion: when it starts, whom it reaches, and how the rings will look then. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/promotion/plan?faces-redirect=true&includeViewParams=true";

    @Inject
    private PromotionReading promotions;

    @Inject
    private PromotionDesk desk;

    @Inject
    private PromotionSchedule schedules;

    @Inject
    private GateDesk gates;

    @Inject
    private PlanReading plans;

    @Inject
    private Reader reader;

    private String product;
    private String version;
    private String ring;
    private AppointmentDraft draft;
    private int readRevision;
    private boolean overtaken;
    private transient GateReport report;
    private transient PromotionView promotion;
    private transient ScheduleView schedule;
    private transient PlanView plan;

    /** Runs before every rendering: what was typed stays, beside what is appointed now. */
    public void load() {
        report = gates.report(product, version, place());
        promotion = promotions.latest(product, version, place());
        if (!isWaiting()) {
            return;
        }
        plan = plans.plan(promotion.id());
        schedule = schedules.of(promotion.id());
        if (draft == null) {
            draft = AppointmentDraft.of(schedule, reader.getZone());
        } else if (readRevision != schedule.revision()) {
            overtaken = true;
        }
        readRevision = schedule.revision();
    }

    public String start() {
        desk.start(promotion.id(), report.evidence());
        return Told.and(
                "/promotion/rollout?faces-redirect=true&id=" + promotion.id(),
                Words.get("promotionStarted", version, place().label()));
    }

    public String schedule() {
        schedules.appoint(promotion.id(), draft.appointment(), readRevision);
        return Told.and(AGAIN, Words.get("promotionScheduled", version, place().label()));
    }

    public String takeBack() {
        schedules.takeBack(promotion.id(), readRevision);
        return Told.and(AGAIN, Words.get("promotionUnscheduled", version));
    }

    public boolean may(PromotionAction action) {
        return promotion.allowedActions().contains(action);
    }

    /** Whether there is still something to plan. */
    public boolean isWaiting() {
        return promotion != null && PromotionState.WAITING.contains(promotion.state());
    }

    /** Somebody else appointed another time since this one was read: both are on the page. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public List<Difference> getDifferences() {
        return draft.against(schedule);
    }

    public PlanWords getSentences() {
        return new PlanWords(plan);
    }

    public Ring place() {
        return Ring.of(ring);
    }

    public GateReport getReport() {
        return report;
    }

    public PromotionView getPromotion() {
        return promotion;
    }

    public ScheduleView getAppointed() {
        return schedule;
    }

    public PlanView getPlan() {
        return plan;
    }

    public AppointmentDraft getDraft() {
        return draft;
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
