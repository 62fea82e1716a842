package dev.ringway.product;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.ringway.access.Actor;
import dev.ringway.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All products and their ring policies; other features read products through here. */
@ApplicationScoped
public class Products {
    @PersistenceContext
    private EntityManager em;

    void add(Product product) {
        em.persist(product);
    }

    void add(RingPolicy policy) {
        em.persist(policy);
    }

    public Product get(ProductId id) {
        return em.find(Product.class, id.value());
    }

    public Product get(String key) {
        return find(key).orElseThrow(() -> new NotFound("product", key));
    }

    /** The product, unless the actor is confined to another one. */
    public Product reachable(String key, Actor actor) {
        if (!actor.reachesProduct(key)) {
            throw new NotFound("product", key);
        }
        return get(key);
    }

    Optional<Product> find(String key) {
        return em.createQuery("select p from Product p where p.productKey = :key", Product.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public List<Product> all() {
        return em.createQuery("select p from Product p order by p.productKey", Product.class)
                .getResultList();
    }

    public Map<Ring, RingPolicy> policies(ProductId product) {
        return em.createQuery("select p from RingPolicy p where p.productId = :product", RingPolicy.class)
                .setParameter("product", product.value())
                .getResultStream()
                .collect(toMap(RingPolicy::ring, identity()));
    }

    public RingPolicy policy(ProductId product, Ring ring) {
        return policy(product, ring, LockModeType.NONE);
    }

    /** Holds the ring of the product until the transaction ends: one rollout begins or ends in it at a time. */
    public RingPolicy lockRing(ProductId product, Ring ring) {
        return policy(product, ring, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who holds a policy that was read earlier in the transaction is refused if it has changed since. */
    private RingPolicy policy(ProductId product, Ring ring, LockModeType lock) {
        return em.createQuery(
                        "select p from RingPolicy p where p.productId = :product and p.ring = :ring", RingPolicy.class)
                .setParameter("product", product.value())
                .setParameter("ring", ring)
                .setLockMode(lock)
                .getSingleResult();
    }

    boolean isAnyPolicyChanged() {
        return !em.createQuery("select p.id from RingPolicy p where p.revision > 0")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void flush() {
        em.flush();
    }
}
