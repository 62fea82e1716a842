package dev.ringway.deployment;

import dev.ringway.promotion.PromotionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** The deployments of one promotion, each environment with its latest attempt; however many there are, a page is read. */
@ApplicationScoped
class RolloutRows {
    private static final String LATEST = " and not exists (select l.id from Deployment l"
            + " where l.promotionId = d.promotionId and l.environmentId = d.environmentId and l.attempt > d.attempt)";

    @PersistenceContext
    private EntityManager em;

    RolloutCount count(PromotionId promotion) {
        return new RolloutCount(em
                .createQuery(
                        "select d.state, count(d) from Deployment d where d.promotionId = :promotion" + LATEST
                                + " group by d.state",
                        Object[].class)
                .setParameter("promotion", promotion.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (DeploymentState) row[0], row -> (Long) row[1])));
    }

    /** In the order in which they were planned. */
    List<DeploymentView> stretch(PromotionId promotion, RolloutCursor.Stretch stretch, int limit) {
        return em
                .createQuery(
                        "select d, e.environmentKey from Deployment d join Environment e on e.id = d.environmentId"
                                + " where d.promotionId = :promotion and d.state = :state and d.id > :behind" + LATEST
                                + " order by d.id",
                        Object[].class)
                .setParameter("promotion", promotion.value())
                .setParameter("state", stretch.state())
                .setParameter("behind", stretch.behind())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> ((Deployment) row[0]).view((String) row[1]))
                .toList();
    }
}
