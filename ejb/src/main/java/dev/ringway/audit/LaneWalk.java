package dev.ringway.audit;

import dev.ringway.shared.Sha256;
import java.util.List;

/** A walk along one chain, entry by entry, from the first to the head. */
final class LaneWalk {
    private static final int BATCH = 1_000;
    private static final Sha256 START = new Sha256("0".repeat(64));

    private final AuditEntries entries;
    private final byte lane;
    private long position;
    private Sha256 hash = START;
    private String problem;
    private String head;

    LaneWalk(AuditEntries entries, byte lane) {
        this.entries = entries;
        this.lane = lane;
    }

    /** The head is read first: entries written meanwhile lie beyond it and are left for the next time. */
    LaneWalk run() {
        AuditLane end = entries.freshLane(lane);
        head = end.head();
        while (problem == null && position < end.position()) {
            List<AuditEntry> batch = entries.ofLane(lane, position, end.position(), BATCH);
            if (batch.isEmpty()) {
                break;
            }
            batch.forEach(this::step);
            entries.forgetRead();
        }
        if (problem == null && !end.endsWith(position, hash)) {
            problem = "Entries after position " + position + " of chain " + lane + " are missing.";
        }
        return this;
    }

    private void step(AuditEntry entry) {
        if (problem != null) {
            return;
        }
        if (!entry.follows(position, hash)) {
            problem = "Entry " + entry.id() + " (position " + entry.position() + " of chain " + lane
                    + ") does not follow the one before it: it or its neighbour was changed or removed.";
            return;
        }
        position = entry.position();
        hash = entry.hash();
    }

    long checked() {
        return position;
    }

    /** The first bad entry in words, or null. */
    String problem() {
        return problem;
    }

    String head() {
        return head;
    }
}
