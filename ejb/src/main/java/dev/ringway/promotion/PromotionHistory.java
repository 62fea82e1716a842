package dev.ringway.promotion;

import dev.ringway.access.Actor;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** One move of a promotion: by whom, when, from where to where, and why. */
@Entity
public class PromotionHistory {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Promotion promotion;

    @Enumerated(EnumType.STRING)
    private PromotionAction action;

    @Enumerated(EnumType.STRING)
    private PromotionState movedFrom;

    @Enumerated(EnumType.STRING)
    private PromotionState movedTo;

    private String reason;
    private String movedBy;
    private Instant at;

    protected PromotionHistory() {}

    PromotionHistory(
            Promotion promotion,
            PromotionAction action,
            PromotionState from,
            PromotionState to,
            String reason,
            Actor by,
            Instant at) {
        this.id = TimeOrderedId.next();
        this.promotion = promotion;
        this.action = action;
        this.movedFrom = from;
        this.movedTo = to;
        this.reason = reason;
        this.movedBy = by.name();
        this.at = at;
    }

    PromotionMoveView view() {
        return new PromotionMoveView(action, movedFrom, movedTo, reason, movedBy, at);
    }
}
