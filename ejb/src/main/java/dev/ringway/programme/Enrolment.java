package dev.ringway.programme;

import dev.ringway.access.Actor;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.Ring;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One environment's membership in the early-adopter programme, from the request to its end. */
@Entity
public class Enrolment {
    @Id
    private UUID id;

    private UUID productId;
    private UUID customerId;
    private UUID environmentId;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private int termsVersion;
    private String acceptedBy;
    private String acceptedBySubject;
    private Instant acceptedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String reason;
    private Instant endedAt;

    @Version
    private int revision;

    @OneToMany(mappedBy = "enrolment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EnrolmentHistory> history = new ArrayList<>();

    protected Enrolment() {}

    /** To ask is to accept the terms: who did, which ones and when is kept. */
    Enrolment(Participant participant, TermsVersion terms, Actor by, Instant at) {
        if (participant.environment().ring() != Ring.PRODUCTION) {
            throw new CannotJoin(participant.environment());
        }
        this.id = TimeOrderedId.next();
        this.productId = participant.product().id().value();
        this.customerId = participant.customer().id().value();
        this.environmentId = participant.environment().id().value();
        this.state = EnrolmentState.REQUESTED;
        this.termsVersion = terms.version();
        this.acceptedBy = by.name();
        this.acceptedBySubject = by.subject();
        this.acceptedAt = at;
    }

    void approve(Actor by, Instant at) {
        move(EnrolmentAction.APPROVE, null, by, at);
        decidedBy = by.name();
        decidedAt = at;
    }

    void decline(String why, Actor by, Instant at) {
        move(EnrolmentAction.DECLINE, why, by, at);
        decidedBy = by.name();
        decidedAt = at;
        endedAt = at;
    }

    void withdraw(Actor by, Instant at) {
        move(EnrolmentAction.WITHDRAW, null, by, at);
        endedAt = at;
    }

    void leave(String why, Actor by, Instant at) {
        move(EnrolmentAction.LEAVE, why, by, at);
        endedAt = at;
    }

    private void move(EnrolmentAction action, String why, Actor by, Instant at) {
        EnrolmentState from = state;
        state = action.leadFrom(from, "enrolment");
        reason = why;
        history.add(new EnrolmentHistory(this, action, from, why, by, at));
    }

    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    public EnvironmentId environmentId() {
        return new EnvironmentId(environmentId);
    }

    public EnrolmentState state() {
        return state;
    }

    List<EnrolmentMoveView> moves() {
        return history.stream().map(EnrolmentHistory::view).toList();
    }

    EnrolmentView view(Participant participant, Actor reader) {
        return new EnrolmentView(
                id(),
                participant.view(),
                state,
                EnrolmentAction.buttons(state, reader),
                termsVersion,
                acceptedBy,
                acceptedAt,
                decidedBy,
                decidedAt,
                reason,
                endedAt);
    }
}
