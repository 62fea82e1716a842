package dev.ringway.programme;

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

/** One move of an enrolment: by whom, when, from where to where, and why. */
@Entity
public class EnrolmentHistory {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    private EnrolmentAction action;

    @Enumerated(EnumType.STRING)
    private EnrolmentState movedFrom;

    @Enumerated(EnumType.STRING)
    private EnrolmentState movedTo;

    private String reason;
    private String movedBy;
    private Instant at;

    protected EnrolmentHistory() {}

    EnrolmentHistory(
            Enrolment enrolment, EnrolmentAction action, EnrolmentState from, String reason, Actor by, Instant at) {
        this.id = TimeOrderedId.next();
        this.enrolment = enrolment;
        this.action = action;
        this.movedFrom = from;
        this.movedTo = action.to();
        this.reason = reason;
        this.movedBy = by.name();
        this.at = at;
    }

    EnrolmentMoveView view() {
        return new EnrolmentMoveView(action, movedFrom, movedTo, reason, movedBy, at);
    }
}
