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

    /** After a deployment has moved. */
    void follow(Deployment moved) {
        switch (moved.state()) {
            case INSTALLING -> set("begun", moved);
            case SUCCEEDED -> set("running", moved);
            case CANCELLED -> intendWhatIsLeft(moved.environmentId());
            case QUEUED, OFFERED, FAILED, ERRORED -> {}
        }
    }

    private void set(String what, Deployment deployment) {
        em.createQuery("update Standing s set s." + what + " = :deployment where s.environmentId = :environment")
                .setParameter("deployment", deployment.id().value())
                .setParameter("environment", deployment.environmentId().value())
                .executeUpdate();
    }

    /** What a promotion has just planned is what is meant; only its own deployments are read, which it holds already. */
    void intend(PromotionId promotion, Collection<EnvironmentId> environments) {
        if (environments.isEmpty()) {
            return;
        }
        em.createQuery("update Standing s set s.intended = (select max(d.id) from Deployment d"
                        + " where d.promotionId = :promotion and d.environmentId = s.environmentId)"
                        + " where s.environmentId in :environments")
                .setParameter("promotion", promotion.value())
                .setParameter("environments", values(environments))
                .executeUpdate();
    }

    /** After something was called off: what was planned last and not called off; read first, so that nothing is held. */
    private void intendWhatIsLeft(EnvironmentId environment) {
        UUID left = em.createQuery(
                        "select max(d.id) from Deployment d"
                                + " where d.environmentId = :environment and d.state <> :cancelled",
                        UUID.class)
                .setParameter("environment", environment.value())
                .setParameter("cancelled", DeploymentState.CANCELLED)
                .getSingleResult();
        em.createQuery("update Standing s set s.intended = :left where s.environmentId = :environment")
                .setParameter("left", left)
                .setParameter("environment", environment.value())
                .executeUpdate();
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
