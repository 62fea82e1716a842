package dev.ringway.promotion;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.release.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Which waiting promotions are to be looked at, and when. */
@ApplicationScoped
class Looks {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<LookWanted> wanted;

    /** The longest due first. */
    List<DueLook> due(Instant now) {
        return em.createQuery(
                        "select new dev.ringway.promotion.DueLook(p.id, p.releaseId) from Promotion p"
                                + " where p.schedule.nextLookAt <= :now order by p.schedule.nextLookAt",
                        DueLook.class)
                .setParameter("now", now)
                .setMaxResults(500)
                .getResultList();
    }

    /** A fact about the release changed: its waiting promotions are to be looked at. */
    void soon(ReleaseId release, Instant now) {
        em.createQuery("update Promotion p set p.schedule.nextLookAt = :now"
                        + " where p.releaseId = :release and p.state in :waiting")
                .setParameter("now", now)
                .setParameter("release", release.value())
                .setParameter("waiting", PromotionState.WAITING)
                .executeUpdate();
        wanted.fire(new LookWanted());
    }

    /** The ring became free or its policy changed: all that wait for it are to be looked at. */
    void soon(ProductId product, Ring ring, Instant now) {
        em.createQuery("update Promotion p set p.schedule.nextLookAt = :now"
                        + " where p.productId = :product and p.ring = :ring and p.state in :waiting")
                .setParameter("now", now)
                .setParameter("product", product.value())
                .setParameter("ring", ring)
                .setParameter("waiting", PromotionState.WAITING)
                .executeUpdate();
        wanted.fire(new LookWanted());
    }
}
