package dev.ringway.audit;

import static dev.ringway.access.Role.ADMINISTRATOR;
import static dev.ringway.access.Role.AUDITOR;
import static dev.ringway.access.Role.RELEASE_MANAGER;

import dev.ringway.access.Permit;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.Sha256;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the trail and checks its chains. */
@Stateless
public class AuditReading {
    private static final int BATCH = 1_000;
    private static final Sha256 START = new Sha256("0".repeat(64));

    @PersistenceContext
    private EntityManager em;

    /** Newest first; {@code subject} narrows to one thing and all below it, null to nothing. */
    @Permit({ADMINISTRATOR, AUDITOR, RELEASE_MANAGER})
    public Page<AuditEntryView> list(String subject, PageRequest page) {
        List<AuditEntry> rows = em.createQuery(
                        "select e from AuditEntry e where e.id < :before"
                                + " and (:subject is null or e.subject = :subject or e.subject like :below)"
                                + " order by e.id desc",
                        AuditEntry.class)
                .setParameter("before", before(page.cursor()))
                .setParameter("subject", subject)
                .setParameter("below", subject + "/%")
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows, page.limit(), entry -> String.valueOf(entry.id())).map(AuditEntry::view);
    }

    /** Walks every chain from its first entry to its head. */
    @Permit({ADMINISTRATOR, AUDITOR})
    public AuditVerification verify() {
        long checked = 0;
        StringBuilder heads = new StringBuilder();
        for (byte lane = 0; lane < AuditLane.COUNT; lane++) {
            LaneWalk walk = new LaneWalk(lane).run();
            checked += walk.position;
            if (walk.problem != null) {
                return AuditVerification.broken(checked, walk.problem);
            }
            heads.append(walk.head).append('\n');
        }
        return AuditVerification.intact(checked, Sha256.of(heads.toString()));
    }

    private static long before(String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new InvalidInput("/cursor", "This cursor was not given out by this list.");
        }
    }

    /** One chain, entry by entry. */
    private final class LaneWalk {
        private final byte lane;
        private long position;
        private Sha256 hash = START;
        private String problem;
        private String head;

        private LaneWalk(byte lane) {
            this.lane = lane;
        }

        /** The head is read first: entries written meanwhile lie beyond it and are left for the next time. */
        private LaneWalk run() {
            AuditLane end = em.find(AuditLane.class, lane);
            em.refresh(end);
            head = end.head();
            long last = Long.parseLong(head.split(":")[1]);
            while (problem == null && position < last) {
                List<AuditEntry> batch = batch(last);
                if (batch.isEmpty()) {
                    break;
                }
                batch.forEach(this::step);
                em.clear();
            }
            if (problem == null && !end.endsWith(position, hash)) {
                problem = "Entries after position " + position + " of chain " + lane + " are missing.";
            }
            return this;
        }

        private List<AuditEntry> batch(long last) {
            return em.createQuery(
                            "select e from AuditEntry e where e.lane = :lane and e.position > :position"
                                    + " and e.position <= :last order by e.position",
                            AuditEntry.class)
                    .setParameter("lane", lane)
                    .setParameter("position", position)
                    .setParameter("last", last)
                    .setMaxResults(BATCH)
                    .getResultList();
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
    }
}
