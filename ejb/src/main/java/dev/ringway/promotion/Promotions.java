package dev.ringway.promotion;

import static java.util.stream.Collectors.groupingBy;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import dev.ringway.release.Releases;
import dev.ringway.release.Step;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All promotions; other features read promotions through here. */
@ApplicationScoped
public class Promotions {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Releases releases;

    void add(Promotion promotion) {
        em.persist(promotion);
    }

    public Promotion get(PromotionId id) {
        return Optional.ofNullable(em.find(Promotion.class, id.value()))
                .orElseThrow(() -> new NotFound("promotion", id));
    }

    /** Holds the promotion; its release must be held already, so that locks are always taken in one order. */
    Promotion lock(PromotionId id) {
        return HeldRow.find(em, Promotion.class, id.value()).orElseThrow(() -> new NotFound("promotion", id));
    }

    List<Promotion> of(ReleaseId release) {
        return em.createQuery("select p from Promotion p where p.releaseId = :release order by p.id", Promotion.class)
                .setParameter("release", release.value())
                .getResultList();
    }

    /** Of each release newest first; one that was never to enter a ring is left out. */
    Map<ReleaseId, List<Promotion>> byRelease(Set<ReleaseId> releases) {
        return em.createQuery(
                        "select p from Promotion p where p.releaseId in :releases order by p.id desc", Promotion.class)
                .setParameter(
                        "releases", releases.stream().map(ReleaseId::value).toList())
                .getResultStream()
                .collect(groupingBy(Promotion::releaseId));
    }

    /** Newest first. */
    List<Promotion> of(ReleaseId release, Ring ring) {
        return em.createQuery(
                        "select p from Promotion p where p.releaseId = :release and p.ring = :ring order by p.id desc",
                        Promotion.class)
                .setParameter("release", release.value())
                .setParameter("ring", ring)
                .getResultList();
    }

    /** Latest first. */
    public List<Promotion> in(ProductId product, Ring ring, Set<PromotionState> states) {
        return in(product, ring, states, 200);
    }

    private List<Promotion> in(ProductId product, Ring ring, Set<PromotionState> states, int limit) {
        return em.createQuery(
                        "select p from Promotion p where p.productId = :product and p.ring = :ring"
                                + " and p.state in :states order by p.startedAt desc, p.id desc",
                        Promotion.class)
                .setParameter("product", product.value())
                .setParameter("ring", ring)
                .setParameter("states", states)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Promotion> latestStarted(ProductId product, Ring ring, Set<PromotionState> states) {
        return em.createQuery(
                        "select p from Promotion p where p.productId = :product and p.ring = :ring"
                                + " and p.state in :states and p.startedAt is not null"
                                + " order by p.startedAt desc, p.id desc",
                        Promotion.class)
                .setParameter("product", product.value())
                .setParameter("ring", ring)
                .setParameter("states", states)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest ways forward that this ring has taken, newest first; what came into an empty ring was no step. */
    List<Step> steps(ProductId product, Ring ring, int limit) {
        return em.createQuery(
                        "select new dev.ringway.release.Step(p.replaces, p.version) from Promotion p"
                                + " where p.productId = :product and p.ring = :ring"
                                + " and p.kind = :forward and p.startedAt is not null and p.replaces is not null"
                                + " order by p.startedAt desc, p.id desc",
                        Step.class)
                .setParameter("product", product.value())
                .setParameter("ring", ring)
                .setParameter("forward", PromotionKind.FORWARD)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What the ring runs now: its latest completed promotion that was not taken back. */
    public Optional<Promotion> current(ProductId product, Ring ring) {
        return in(product, ring, EnumSet.of(PromotionState.COMPLETED), 1).stream()
                .findFirst();
    }

    /** What holds its place in the ring: a release that was rejected meanwhile stands in nobody's way. */
    public Optional<Promotion> standing(ProductId product, Ring ring) {
        return current(product, ring)
                .filter(this::stands)
                .or(() -> in(product, ring, EnumSet.of(PromotionState.COMPLETED)).stream()
                        .filter(this::stands)
                        .findFirst());
    }

    private boolean stands(Promotion promotion) {
        return releases.get(promotion.releaseId()).mayGoFurther();
    }

    public Optional<Promotion> rolling(ProductId product, Ring ring) {
        return in(product, ring, EnumSet.of(PromotionState.DEPLOYING, PromotionState.HALTED), 1).stream()
                .findFirst();
    }

    /** Those that are being deployed to the rings, latest first. */
    List<Promotion> deploying(ProductId product, Set<Ring> rings) {
        return em.createQuery(
                        "select p from Promotion p where p.productId = :product and p.ring in :rings"
                                + " and p.state = :deploying order by p.startedAt desc, p.id desc",
                        Promotion.class)
                .setParameter("product", product.value())
                .setParameter("rings", rings)
                .setParameter("deploying", PromotionState.DEPLOYING)
                .getResultList();
    }

    public List<Promotion> deploying() {
        return em.createQuery("select p from Promotion p where p.state = :deploying", Promotion.class)
                .setParameter("deploying", PromotionState.DEPLOYING)
                .getResultList();
    }

    /** Oldest first. */
    List<Promotion> waiting(ProductId product, int limit) {
        return em.createQuery(
                        "select p from Promotion p where p.productId = :product and p.state in :waiting"
                                + " order by p.id",
                        Promotion.class)
                .setParameter("product", product.value())
                .setParameter("waiting", PromotionState.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Promotion> waiting(ReleaseId release) {
        return em.createQuery(
                        "select p from Promotion p where p.releaseId = :release and p.state in :waiting",
                        Promotion.class)
                .setParameter("release", release.value())
                .setParameter("waiting", PromotionState.WAITING)
                .getResultList();
    }

    /** Newest first. */
    Page<Promotion> page(PromotionSearch search, PageRequest page) {
        return PagedQuery.of("select p from Promotion p", Promotion.class)
                .where(
                        "p.productId = :product",
                        "product",
                        search.product() == null ? null : search.product().value())
                .where("p.ring = :ring", "ring", search.ring())
                .where("p.state in :states", "states", search.states())
                .read(
                        em,
                        Keyset.newestFirst("promotions", "p.id"),
                        page,
                        promotion -> promotion.id().toString());
    }
}
