package dev.ringway.audit;

import dev.ringway.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The head of one chain: how many entries it has and the hash of the last. */
@Entity
public class AuditLane {
    static final int COUNT = 8;

    @Id
    private byte lane;

    private long position;
    private Sha256 hash;

    protected AuditLane() {}

    AuditEntry append(AuditFact fact) {
        AuditEntry entry = new AuditEntry(fact, lane, position + 1, hash);
        position = entry.position();
        hash = entry.hash();
        return entry;
    }

    long position() {
        return position;
    }

    boolean endsWith(long lastPosition, Sha256 lastHash) {
        return position == lastPosition && hash.equals(lastHash);
    }

    String head() {
        return lane + ":" + position + ":" + hash.hex();
    }
}
