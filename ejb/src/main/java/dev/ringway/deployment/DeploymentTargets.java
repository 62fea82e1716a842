package dev.ringway.deployment;

import dev.ringway.environment.Environment;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.promotion.Promotion;
import dev.ringway.release.Releases;
import dev.ringway.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells which environments are to get a release, by what each of them runs. */
@ApplicationScoped
class DeploymentTargets {
    @Inject
    private Standings standings;

    @Inject
    private Releases releases;

    List<EnvironmentId> of(Promotion promotion, List<Environment> ring) {
        return promotion.isRollBack() ? elsewhere(promotion, ring) : behind(promotion, ring);
    }

    /** Going forward reaches every environment that is not as far yet. */
    List<EnvironmentId> behind(Promotion promotion, List<Environment> ring) {
        List<EnvironmentId> ids = ring.stream().map(Environment::id).toList();
        Map<EnvironmentId, Deployment> running = standings.running(ids);
        return ids.stream()
                .filter(id -> Rollout.of(promotion).advances(standing(running.get(id))))
                .toList();
    }

    /** Going back reaches every environment that has got another release in this ring; elsewhere it lowers nothing. */
    private List<EnvironmentId> elsewhere(Promotion promotion, List<Environment> ring) {
        List<EnvironmentId> ids = ring.stream().map(Environment::id).toList();
        Map<EnvironmentId, Deployment> begun = standings.begun(ids);
        return ids.stream().filter(id -> isElsewhere(promotion, begun.get(id))).toList();
    }

    private boolean isElsewhere(Promotion promotion, Deployment last) {
        boolean cameHere = last != null && last.ring() == promotion.ring();
        return cameHere
                ? !last.hasBrought(promotion.version())
                : Rollout.of(promotion).advances(standing(last));
    }

    /** A rejected release is never ahead of another one. */
    private Version standing(Deployment running) {
        boolean stands = running != null && releases.get(running.releaseId()).mayGoFurther();
        return stands ? running.version() : null;
    }
}
