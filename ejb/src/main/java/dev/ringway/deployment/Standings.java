package dev.ringway.deployment;

import dev.ringway.environment.EnvironmentId;
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
            case CANCELLED -> intendLatest(List.of(moved.environmentId()));
            case QUEUED, OFFERED, FAILED, ERRORED -> {}
        }
    }

    private void set(String what, Deployment deployment) {
        em.createQuery("update Standing s set s." + what + " = :deployment where s.environmentId = :environment")
                .setParameter("deployment", deployment.id().value())
                .setParameter("environment", deployment.environmentId().value())
                .executeUpdate();
    }

    /** After something was planned or called off: what was planned last and not called off is what is meant. */
    void intendLatest(Collection<EnvironmentId> environments) {
        if (environments.isEmpty()) {
            return;
        }
        em.createQuery("update Standing s set s.intended = (select max(d.id) from Deployment d"
                        + " where d.environmentId = s.environmentId and d.state <> :cancelled)"
                        + " where s.environmentId in :environments")
                .setParameter("cancelled", DeploymentState.CANCELLED)
                .setParameter("environments", values(environments))
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
