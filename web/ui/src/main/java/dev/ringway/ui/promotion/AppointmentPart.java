package dev.ringway.ui.promotion;

import dev.ringway.promotion.PromotionSchedule;
import dev.ringway.promotion.ScheduleView;
import dev.ringway.ui.gate.GateVisit;
import dev.ringway.ui.page.Basis;
import dev.ringway.ui.page.Reader;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The part of the plan page where the time to start is set, moved and taken back. */
@Named
@ViewScoped
public class AppointmentPart implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/promotion/plan?faces-redirect=true&includeViewParams=true";

    @Inject
    private PromotionSchedule schedules;

    @Inject
    private PlanPage page;

    @Inject
    private GateVisit visit;

    @Inject
    private Reader reader;

    private AppointmentDraft draft;
    private final Basis<Integer> basis = new Basis<>();
    private transient ScheduleView schedule;

    /** Runs before every rendering, after the page: what was typed stays, beside what is appointed now. */
    public void load() {
        if (!page.isWaiting()) {
            return;
        }
        schedule = schedules.of(page.getPromotion().id());
        if (draft == null) {
            draft = AppointmentDraft.of(schedule, reader.getZone());
        }
        basis.meets(schedule.revision(), () -> draft.against(schedule));
    }

    public String schedule() {
        schedules.appoint(page.getPromotion().id(), draft.appointment(), basis.read());
        return Told.and(
                AGAIN,
                Words.get(
                        "promotionScheduled", visit.getVersion(), visit.place().label()));
    }

    public String takeBack() {
        schedules.takeBack(page.getPromotion().id(), basis.read());
        return Told.and(AGAIN, Words.get("promotionUnscheduled", visit.getVersion()));
    }

    public Basis<Integer> getBasis() {
        return basis;
    }

    /** Without a time when there is no appointment. */
    public ScheduleView getAppointed() {
        return schedule;
    }

    public AppointmentDraft getDraft() {
        return draft;
    }
}
