package dev.ringway.deployment;

import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.Promotion;
import dev.ringway.release.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** What the environments of a ring run before a promotion; the database counts, however many there are. */
@ApplicationScoped
class PlannedEnvironments {
    private static final String RING =
            " from Environment e left join Standing s on s.environmentId = e.id left join Deployment d on d.id = s.running";
    private static final String WHERE = " where e.productId = :product and e.ring = :ring";

    @PersistenceContext
    private EntityManager em;

    /** Of the whole ring; together these are all its environments. */
    List<VersionShare> shares(ProductId product, Ring ring) {
        return inRing(
                        em.createQuery(
                                "select new dev.ringway.deployment.VersionShare(d.releaseId, d.version, count(e),"
                                        + " coalesce(sum(e.users), 0L))" + RING + WHERE
                                        + " group by d.releaseId, d.version",
                                VersionShare.class),
                        product,
                        ring)
                .getResultList();
    }

    /** Those that run none of the releases named, by customer. */
    List<PlannedEnvironment> first(Promotion promotion, Collection<ReleaseId> staying, int limit) {
        String others = staying.isEmpty() ? "" : " and (d.releaseId is null or d.releaseId not in :staying)";
        TypedQuery<PlannedEnvironment> query = inRing(
                em.createQuery(
                        "select new dev.ringway.deployment.PlannedEnvironment(e.id, e.environmentKey, e.name, c.name,"
                                + " e.users, d.version)" + RING
                                + " left join Customer c on c.id = e.customerId" + WHERE + others
                                + " order by c.name, e.environmentKey",
                        PlannedEnvironment.class),
                promotion.productId(),
                promotion.ring());
        if (!staying.isEmpty()) {
            query.setParameter("staying", staying.stream().map(ReleaseId::value).toList());
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static <T> TypedQuery<T> inRing(TypedQuery<T> query, ProductId product, Ring ring) {
        return query.setParameter("product", product.value()).setParameter("ring", ring);
    }
}
