package dev.ringway.audit;

import dev.ringway.shared.CanonicalText;
import dev.ringway.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Who did what to what, and the hash that ties the entry to the one before it. */
@Entity
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private byte lane;
    private long position;
    private Instant at;
    private String actorKind;
    private String actorSubject;
    private String actorName;
    private String action;
    private String subject;
    private String details;
    private String traceId;
    private Sha256 previousHash;
    private Sha256 hash;

    protected AuditEntry() {}

    AuditEntry(AuditFact fact, byte lane, long position, Sha256 previousHash) {
        this.lane = lane;
        this.position = position;
        this.at = fact.at();
        this.actorKind = fact.actor().kind().name();
        this.actorSubject = fact.actor().subject();
        this.actorName = fact.actor().name();
        this.action = fact.action();
        this.subject = fact.subject();
        this.details = fact.details();
        this.traceId = fact.trace() == null ? null : fact.trace().hex();
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /** Whether the entry still says what it said, and follows the one before it. */
    boolean follows(long lastPosition, Sha256 lastHash) {
        return position == lastPosition + 1 && previousHash.equals(lastHash) && hash.equals(computedHash());
    }

    /** An entry without a trace id, as all were once, hashes as it always did. */
    private Sha256 computedHash() {
        CanonicalText text = new CanonicalText()
                .add(lane)
                .add(position)
                .add(at)
                .add(actorKind)
                .add(actorSubject)
                .add(actorName)
                .add(action)
                .add(subject)
                .add(details)
                .add(previousHash);
        return (traceId == null ? text : text.add(traceId)).sha256();
    }

    long id() {
        return id;
    }

    byte lane() {
        return lane;
    }

    long position() {
        return position;
    }

    Sha256 hash() {
        return hash;
    }

    AuditEntryView view() {
        return new AuditEntryView(
                id, at, actorKind, actorSubject, actorName, action, subject, details, traceId, hash.hex());
    }
}
