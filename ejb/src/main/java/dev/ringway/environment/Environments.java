package dev.ringway.environment;

import dev.ringway.customer.CustomerId;
import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All environments; other features read environments through here. */
@ApplicationScoped
public class Environments {
    @PersistenceContext
    private EntityManager em;

    void add(Environment environment) {
        em.persist(environment);
    }

    public Environment get(EnvironmentId id) {
        return Optional.ofNullable(em.find(Environment.class, id.value()))
                .orElseThrow(() -> new NotFound("environment", id));
    }

    /** Holds the environment until the transaction ends, so that what is decided about it comes one after the other. */
    public Environment lock(EnvironmentId id) {
        return HeldRow.find(em, Environment.class, id.value()).orElseThrow(() -> new NotFound("environment", id));
    }

    boolean exists(ProductId product, String key) {
        return !em.createQuery(
                        "select e.environmentKey from Environment e"
                                + " where e.productId = :product and e.environmentKey = :key",
                        String.class)
                .setParameter("product", product.value())
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    public List<Environment> inRing(ProductId product, Ring ring) {
        return em.createQuery(
                        "select e from Environment e where e.productId = :product and e.ring = :ring"
                                + " order by e.environmentKey",
                        Environment.class)
                .setParameter("product", product.value())
                .setParameter("ring", ring)
                .getResultList();
    }

    public List<Environment> of(ProductId product, CustomerId customer) {
        return em.createQuery(
                        "select e from Environment e where e.productId = :product and e.customerId = :customer"
                                + " order by e.environmentKey",
                        Environment.class)
                .setParameter("product", product.value())
                .setParameter("customer", customer.value())
                .getResultList();
    }

    /** Reads all of them at once; whoever asks for one of them next finds it read. */
    public List<Environment> all(Collection<EnvironmentId> ids) {
        return em.createQuery("select e from Environment e where e.id in :ids", Environment.class)
                .setParameter("ids", ids.stream().map(EnvironmentId::value).toList())
                .getResultList();
    }

    public boolean runs(CustomerId customer, ProductId product) {
        return !em.createQuery(
                        "select e.id from Environment e where e.productId = :product and e.customerId = :customer",
                        UUID.class)
                .setParameter("product", product.value())
                .setParameter("customer", customer.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public RingCensus census(ProductId product, Ring ring) {
        return em.createQuery(
                        "select new dev.ringway.environment.RingCensus(count(e), coalesce(sum(e.users), 0))"
                                + " from Environment e where e.productId = :product and e.ring = :ring",
                        RingCensus.class)
                .setParameter("product", product.value())
                .setParameter("ring", ring)
                .getSingleResult();
    }

    Presence presence() {
        return em.createQuery(
                        "select new dev.ringway.environment.Presence(count(e), count(e.observedAt)) from Environment e",
                        Presence.class)
                .getSingleResult();
    }

    /** An observation is not an edit: it leaves the revision alone, so it never makes a form stale. */
    void observe(EnvironmentId id, Observation seen, Instant at) {
        em.createQuery("update Environment e set e.observedVersion = :version, e.healthy = :healthy,"
                        + " e.detail = :detail, e.observedAt = :at where e.id = :id")
                .setParameter("version", seen.version())
                .setParameter("healthy", seen.healthy())
                .setParameter("detail", seen.detail())
                .setParameter("at", at)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    void flush() {
        em.flush();
    }
}
