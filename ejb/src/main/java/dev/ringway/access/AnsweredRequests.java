package dev.ringway.access;

import dev.ringway.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The requests of the last day that carried an Idempotency-Key. */
@ApplicationScoped
class AnsweredRequests {
    private static final int FORGOTTEN_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager em;

    Optional<AnsweredRequest> find(Sha256 id) {
        return Optional.ofNullable(em.find(AnsweredRequest.class, id.hex()));
    }

    void add(AnsweredRequest request) {
        em.persist(request);
        em.flush();
    }

    void forget(Instant before) {
        em.createNativeQuery("delete from answered_request where at < :before limit " + FORGOTTEN_AT_ONCE)
                .setParameter("before", before)
                .executeUpdate();
    }
}
