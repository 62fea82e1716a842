package dev.ringway.access;

import dev.ringway.shared.NotFound;
import dev.ringway.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All access tokens. */
@ApplicationScoped
class AccessTokens {
    @PersistenceContext
    private EntityManager em;

    void add(AccessToken token) {
        em.persist(token);
    }

    AccessToken get(UUID id) {
        return Optional.ofNullable(em.find(AccessToken.class, id)).orElseThrow(() -> new NotFound("access token", id));
    }

    Optional<AccessToken> find(Sha256 secretHash) {
        return em.createQuery("select t from AccessToken t where t.secretHash = :hash", AccessToken.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst();
    }

    /** Only one of several simultaneous callers records a use. */
    boolean claimUse(UUID id, Instant before, Instant at) {
        return em.createQuery("update AccessToken t set t.lastUsedAt = :at"
                                + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }

    List<AccessToken> all() {
        return em.createQuery("select t from AccessToken t order by t.id desc", AccessToken.class)
                .setMaxResults(1000)
                .getResultList();
    }
}
