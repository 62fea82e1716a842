package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.promotion.PromotionId;
import dev.ringway.shared.HeldRow;
import dev.ringway.shared.NotFound;
import dev.ringway.shared.Version;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** All deployments. */
@ApplicationScoped
class Deployments {
    private static final String STATE = "dev.ringway.deployment.DeploymentState.";
    private static final String SUCCEEDED = "%s.state = " + STATE + "SUCCEEDED";
    private static final String NOT_CANCELLED = "%s.state <> " + STATE + "CANCELLED";
    private static final String BEGUN = "%s.startedAt is not null";

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

    List<Deployment> latest(EnvironmentId environment, int limit) {
        return of(environment, List.of(DeploymentState.values()), limit);
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

    /** What each environment got last, by successful deployments. */
    Map<EnvironmentId, Deployment> running(Collection<EnvironmentId> environments) {
        return latest(environments, SUCCEEDED).stream()
                .collect(Collectors.toMap(Deployment::environmentId, Function.identity()));
    }

    /** What each environment's agent has begun with last, whatever came of it. */
    Map<EnvironmentId, Deployment> begun(Collection<EnvironmentId> environments) {
        return latest(environments, BEGUN).stream()
                .collect(Collectors.toMap(Deployment::environmentId, Function.identity()));
    }

    /** The version each environment was last given to install, whatever came of it, unless it was called off. */
    Map<EnvironmentId, Version> intended(Collection<EnvironmentId> environments) {
        return latest(environments, NOT_CANCELLED).stream()
                .collect(Collectors.toMap(Deployment::environmentId, Deployment::version));
    }

    private List<Deployment> latest(Collection<EnvironmentId> environments, String such) {
        if (environments.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select d from Deployment d where d.environmentId in :environments and " + such.formatted("d")
                                + " and not exists (select l.id from Deployment l"
                                + " where l.environmentId = d.environmentId and l.id > d.id and "
                                + such.formatted("l") + ")",
                        Deployment.class)
                .setParameter("environments", values(environments))
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
