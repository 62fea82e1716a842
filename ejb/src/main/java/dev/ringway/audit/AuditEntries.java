package dev.ringway.audit;

import dev.ringway.shared.Cursor;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All entries of the trail and the lanes they stand in. */
@ApplicationScoped
class AuditEntries {
    private static final Keyset NEWEST_FIRST =
            new Keyset("audit", List.of("e.id"), Keyset.Direction.DESCENDING, AuditEntries::id);

    @PersistenceContext
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** Everything else of the transaction is written first: the lane is held as briefly as can be. */
    AuditLane lockLane(byte lane) {
        em.flush();
        return em.find(AuditLane.class, lane, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The lane as it is in the database now. */
    AuditLane freshLane(byte lane) {
        AuditLane found = em.find(AuditLane.class, lane);
        em.refresh(found);
        return found;
    }

    /** How far each lane has come, in the order of the lanes. */
    List<Long> positions() {
        return em.createQuery("select l.position from AuditLane l order by l.lane", Long.class)
                .getResultList();
    }

    Page<AuditEntry> page(AuditSearch search, PageRequest page) {
        return PagedQuery.of("select e from AuditEntry e", AuditEntry.class)
                .where("e.subject = :subject or e.subject like :below", "subject", search.subject())
                .with("below", search.subject() == null ? null : search.subject() + "/%")
                .where("e.traceId = :trace", "trace", search.trace())
                .read(em, NEWEST_FIRST, page, entry -> String.valueOf(entry.id()));
    }

    private static List<Object> id(String place) {
        try {
            return List.of(Long.parseLong(place));
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }

    List<AuditEntry> ofLane(byte lane, long after, long last, int count) {
        return em.createQuery(
                        "select e from AuditEntry e where e.lane = :lane and e.position > :after"
                                + " and e.position <= :last order by e.position",
                        AuditEntry.class)
                .setParameter("lane", lane)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(count)
                .getResultList();
    }

    /** Lets go of what was read, so that a long walk needs no more memory than a short one. */
    void forgetRead() {
        em.clear();
    }
}
