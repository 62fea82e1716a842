package dev.ringway.ui.gate;

import dev.ringway.promotion.Appointment;
import dev.ringway.promotion.PromotionAction;
import dev.ringway.promotion.PromotionDesk;
import dev.ringway.promotion.PromotionReading;
import dev.ringway.promotion.PromotionState;
import dev.ringway.promotion.PromotionView;
import dev.ringway.ui.page.Reader;
import dev.ringway.ui.page.Told;
import dev.ringway.ui.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** The part of the gate page where a release manager starts the promotion, or sets its time. */
@Named
@RequestScoped
public class StartPart {
    @Inject
    private PromotionDesk desk;

    @Inject
    private PromotionReading promotions;

    @Inject
    private GatePage page;

    @Inject
    private GateDraft draft;

    @Inject
    private Reader reader;

    private PromotionView promotion;

    /** The latest promotion of this release into this ring, or null. */
    public PromotionView getPromotion() {
        if (promotion == null) {
            promotion = promotions.of(page.getProduct(), page.getVersion()).stream()
                    .filter(candidate -> candidate.ring() == page.place())
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }
        return promotion;
    }

    public boolean may(PromotionAction action) {
        return getPromotion() != null && getPromotion().allowedActions().contains(action);
    }

    public String start() {
        desk.start(getPromotion().id(), page.getReport().evidence());
        return Told.and(
                "/promotion/rollout?faces-redirect=true&id=" + getPromotion().id(),
                Words.get("promotionStarted", page.getVersion(), page.place().label()));
    }

    public String schedule() {
        desk.schedule(getPromotion().id(), Appointment.of(parsed(draft.read("at")), draft.read("zone")));
        draft.take("at");
        draft.keep();
        return Told.and(
                "/gate/review?faces-redirect=true&includeViewParams=true",
                Words.get("promotionScheduled", page.getVersion(), page.place().label()));
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

    /** As the browser's field for date and time writes it: {@code 2026-11-30T22:00}. */
    private static LocalDateTime parsed(String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getZone() {
        return draft.getTexts().getOrDefault("zone", reader.getZone().getId());
    }

    public void setZone(String zone) {
        draft.getTexts().put("zone", zone);
    }
}
