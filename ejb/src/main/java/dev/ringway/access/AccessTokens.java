package dev.ringway.access;

import dev.ringway.shared.Keyset;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
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

    /** Newest first; {@code customer} may be null for all. */
    Page<AccessToken> page(String customer, PageRequest page) {
        return PagedQuery.of("select t from AccessToken t", AccessToken.class)
                .where("t.customer = :customer", "customer", customer)
                .read(
                        em,
                        Keyset.newestFirst("tokens", "t.id"),
                        page,
                        token -> token.id().toString());
    }

    boolean isAnyValid(Role purpose, Instant now) {
        return !em.createQuery(
                        "select t.id from AccessToken t where t.purpose = :purpose"
                                + " and t.revokedAt is null and t.expiresAt > :now",
                        UUID.class)
                .setParameter("purpose", purpose)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Newest first; those that are revoked or have expired are left out. */
    List<AccessToken> valid(String environment, Instant now) {
        return em.createQuery(
                        "select t from AccessToken t where t.environment = :environment"
                                + " and t.revokedAt is null and t.expiresAt > :now order by t.id desc",
                        AccessToken.class)
                .setParameter("environment", environment)
                .setParameter("now", now)
                .setMaxResults(Page.LARGEST)
                .getResultList();
    }
}
