package dev.ringway.gate;

import dev.ringway.access.Actor;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.shared.Sha256;
import dev.ringway.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A named person's decision at a gate, bound to the facts then shown. */
@Entity
public class SignOff {
    @Id
    private UUID id;

    private UUID releaseId;

    @Enumerated(EnumType.STRING)
    private Ring ring;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;
    private String signedBy;
    private String signedBySubject;
    private Instant signedAt;
    private Sha256 facts;

    protected SignOff() {}

    SignOff(ReleaseId release, Ring ring, SignOffOrder order, Sha256 facts, Actor by, Instant at) {
        this.id = TimeOrderedId.next();
        this.releaseId = release.value();
        this.ring = ring;
        this.decision = order.decision();
        this.reason = order.reason();
        this.signedBy = by.name();
        this.signedBySubject = by.subject();
        this.signedAt = at;
        this.facts = facts;
    }

    boolean isBy(Actor actor) {
        return signedBySubject.equals(actor.subject());
    }

    boolean isBySameAs(SignOff other) {
        return signedBySubject.equals(other.signedBySubject);
    }

    /** An approval counts only for the very facts it was given on. */
    boolean restsOn(Sha256 currentFacts) {
        return facts.equals(currentFacts);
    }

    boolean isAt(Ring gate) {
        return ring == gate;
    }

    ReleaseId releaseId() {
        return new ReleaseId(releaseId);
    }

    UUID id() {
        return id;
    }

    Decision decision() {
        return decision;
    }

    String reason() {
        return reason;
    }

    String signedBy() {
        return signedBy;
    }

    SignOffView view(String whyVoid) {
        return new SignOffView(decision, reason, signedBy, signedAt, whyVoid != null, whyVoid);
    }
}
