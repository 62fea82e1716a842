package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.promotion.PromotionId;
import dev.ringway.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How every environment stands: moved with its deployments, in the same transaction, and by nobody else. */
@ApplicationScoped
class Standings {
    @PersistenceContext
    private EntityManager em;

    void open(EnvironmentId environment) {
        em.persist(new Standing(environment.value()));
        em.flush();
    }

    /** After deployments have moved. */
    void follow(Collection<Deployment> moved) {
        for (Deployment deployment : moved) {
            switch (deployment.state()) {
                case INSTALLING -> set("begun", deployment);
                case SUCCEEDED -> set("running", deployment);
                case QUEUED, OFFERED, FAILED, ERRORED, CANCELLED -> {}
            }
        }
        intendWhatIsLeft(moved.stream()
                .filter(deployment -> deployment.state() == DeploymentState.CANCELLED)
                .map(Deployment::environmentId)
                .collect(Collectors.toSet()));
    }

    private void set(String what, Deployment deployment) {
        demand(
                1,
                em.createQuery("update Standing s set s." + what
                                + " = :deployment where s.environmentId = :environment")
                        .setParameter("deployment", deployment.id().value())
                        .setParameter("environment", deployment.environmentId().value())
                        .executeUpdate());
    }

    /** What a promotion has just planned is what is meant; only its own deployments are read, which it holds already. */
    void intend(PromotionId promotion, Collection<EnvironmentId> environments) {
        if (environments.isEmpty()) {
            return;
        }
        int changed = em.createQuery("update Standing s set s.intended = (select max(d.id) from Deployment d"
                        + " where d.promotionId = :promotion and d.environmentId = s.environmentId)"
                        + " where s.environmentId in :environments")
                .setParameter("promotion", promotion.value())
                .setParameter("environments", values(environments))
                .executeUpdate();
        demand(environments.size(), changed);
    }

    /** After something was called off: what was planned last and not called off; read first, so that nothing is held. */
    private void intendWhatIsLeft(Set<EnvironmentId> environments) {
        if (environments.isEmpty()) {
            return;
        }
        Map<UUID, UUID> left = em
                .createQuery(
                        "select d.environmentId, max(d.id) from Deployment d where d.environmentId in :environments"
                                + " and d.state <> :cancelled group by d.environmentId",
                        Object[].class)
                .setParameter("environments", values(environments))
                .setParameter("cancelled", DeploymentState.CANCELLED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
        List<Standing> standings = em.createQuery(
                        "select s from Standing s where s.environmentId in :environments", Standing.class)
                .setParameter("environments", values(environments))
                .getResultList();
        demand(environments.size(), standings.size());
        standings.forEach(standing -> standing.intend(left.get(standing.environmentId())));
    }

    /** Every environment has its row from its registration on. */
    private static void demand(int expected, int found) {
        if (expected != found) {
            throw new IllegalStateException(found + " of " + expected + " environments have a standing");
        }
    }

    /** What each environment got last, by successful deployments. */
    Map<EnvironmentId, Deployment> running(Collection<EnvironmentId> environments) {
        return deployments("running", environments);
    }

    /** What each environment's agent has begun with last, whatever came of it. */
    Map<EnvironmentId, Deployment> begun(Collection<EnvironmentId> environments) {
        return deployments("begun", environments);
    }

    /** The version each environment was last given to install, whatever came of it, unless it was called off. */
    Map<EnvironmentId, Version> intended(Collection<EnvironmentId> environments) {
        return deployments("intended", environments).values().stream()
                .collect(Collectors.toMap(Deployment::environmentId, Deployment::version));
    }

    private Map<EnvironmentId, Deployment> deployments(String what, Collection<EnvironmentId> environments) {
        if (environments.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select d from Standing s join Deployment d on d.id = s." + what
                                + " where s.environmentId in :environments",
                        Deployment.class)
                .setParameter("environments", values(environments))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Deployment::environmentId, Function.identity()));
    }

    private static List<UUID> values(Collection<EnvironmentId> environments) {
        return environments.stream().map(EnvironmentId::value).toList();
    }
}
