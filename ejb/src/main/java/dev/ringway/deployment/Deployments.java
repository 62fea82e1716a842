package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.promotion.PromotionId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.Keyset;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Page;
import dev.ringway.shared.PageRequest;
import dev.ringway.shared.PagedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All deployments. */
@ApplicationScoped
class Deployments {
    @PersistenceContext
    private EntityManager em;

    void add(Deployment deployment) {
        em.persist(deployment);
    }

    Deployment get(DeploymentId id) {
        return Optional.ofNullable(em.find(Deployment.class, id.value()))
                .orElseThrow(() -> new NotFound("deployment", id));
    }

    /** Holds the deployment until the transaction ends. */
    Deployment lock(DeploymentId id) {
        return HeldRow.find(em, Deployment.class, id.value()).orElseThrow(() -> new NotFound("deployment", id));
    }

    List<Deployment> of(PromotionId promotion) {
        return em.createQuery(
                        "select d from Deployment d where d.promotionId = :promotion order by d.id", Deployment.class)
                .setParameter("promotion", promotion.value())
                .getResultList();
    }

    List<Deployment> of(PromotionId promotion, Collection<DeploymentState> states) {
        return em.createQuery(
                        "select d from Deployment d where d.promotionId = :promotion and d.state in :states"
                                + " order by d.id",
                        Deployment.class)
                .setParameter("promotion", promotion.value())
                .setParameter("states", states)
                .getResultList();
    }

    /** Failures that nobody has waived and no later attempt of the same promotion has replaced. */
    List<Deployment> standingFailures(PromotionId promotion) {
        return em.createQuery(
                        "select d from Deployment d where d.promotionId = :promotion and d.state in :unsuccessful"
                                + " and d.waived = false and not exists (select l.id from Deployment l"
                                + " where l.promotionId = d.promotionId and l.environmentId = d.environmentId"
                                + " and l.attempt > d.attempt) order by d.finishedAt",
                        Deployment.class)
                .setParameter("promotion", promotion.value())
                .setParameter("unsuccessful", DeploymentState.UNSUCCESSFUL)
                .getResultList();
    }

    /** How often the promotion was tried on the environment. */
    int attempts(PromotionId promotion, EnvironmentId environment) {
        return em.createQuery(
                        "select coalesce(max(d.attempt), 0) from Deployment d"
                                + " where d.promotionId = :promotion and d.environmentId = :environment",
                        Integer.class)
                .setParameter("promotion", promotion.value())
                .setParameter("environment", environment.value())
                .getSingleResult();
    }

    /** Those of all its deployments, each once. */
    Set<DeploymentState> states(PromotionId promotion) {
        return Set.copyOf(em.createQuery(
                        "select distinct d.state from Deployment d where d.promotionId = :promotion",
                        DeploymentState.class)
                .setParameter("promotion", promotion.value())
                .getResultList());
    }

    long countOpen(PromotionId promotion) {
        return em.createQuery(
                        "select count(d) from Deployment d where d.promotionId = :promotion and d.state in :open",
                        Long.class)
                .setParameter("promotion", promotion.value())
                .setParameter("open", DeploymentState.OPEN)
                .getSingleResult();
    }

    Optional<Deployment> newestOpen(EnvironmentId environment) {
        return of(environment, DeploymentState.OPEN, 1).stream().findFirst();
    }

    List<Deployment> open(Collection<EnvironmentId> environments) {
        if (environments.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select d from Deployment d where d.environmentId in :environments and d.state in :open"
                                + " order by d.id",
                        Deployment.class)
                .setParameter("environments", values(environments))
                .setParameter("open", DeploymentState.OPEN)
                .getResultList();
    }

    /** In the order in which they were planned; a null state is any. */
    Page<Deployment> page(PromotionId promotion, DeploymentState state, PageRequest page) {
        return PagedQuery.of("select d from Deployment d", Deployment.class)
                .where("d.promotionId = :promotion", "promotion", promotion.value())
                .where("d.state = :state", "state", state)
                .read(em, Keyset.oldestFirst("promotion/" + promotion, "d.id"), page, Deployments::place);
    }

    /** Newest first. */
    Page<Deployment> page(EnvironmentId environment, PageRequest page) {
        return PagedQuery.of("select d from Deployment d", Deployment.class)
                .where("d.environmentId = :environment", "environment", environment.value())
                .read(em, Keyset.newestFirst("environment/" + environment, "d.id"), page, Deployments::place);
    }

    private static String place(Deployment deployment) {
        return deployment.id().toString();
    }

    /** Still open, or failed and not waived. */
    List<Deployment> unsettled(EnvironmentId environment) {
        EnumSet<DeploymentState> states = EnumSet.copyOf(DeploymentState.OPEN);
        states.addAll(DeploymentState.UNSUCCESSFUL);
        return of(environment, states, 100).stream()
                .filter(deployment -> !deployment.isWaived())
                .toList();
    }

    private List<Deployment> of(EnvironmentId environment, Collection<DeploymentState> states, int limit) {
        return em.createQuery(
                        "select d from Deployment d where d.environmentId = :environment and d.state in :states"
                                + " order by d.id desc",
                        Deployment.class)
                .setParameter("environment", environment.value())
                .setParameter("states", states)
                .setMaxResults(limit)
                .getResultList();
    }

    private static List<UUID> values(Collection<EnvironmentId> environments) {
        return environments.stream().map(EnvironmentId::value).toList();
    }

    Map<DeploymentState, Long> tally(PromotionId promotion) {
        return em
                .createQuery(
                        "select d.state, count(d) from Deployment d where d.promotionId = :promotion group by d.state",
                        Object[].class)
                .setParameter("promotion", promotion.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (DeploymentState) row[0], row -> (Long) row[1]));
    }
}
