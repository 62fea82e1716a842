package dev.ringway.deployment;

import dev.ringway.access.Actor;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.product.ProductId;
import dev.ringway.product.Ring;
import dev.ringway.promotion.PromotionId;
import dev.ringway.release.ReleaseStories;
import dev.ringway.shared.TimeOrderedId;
import dev.ringway.shared.Version;
import java.time.Instant;
import java.util.stream.Stream;

/** Deployments to tell stories about. */
final class DeploymentStories {
    static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private DeploymentStories() {}

    static Rollout aRollout(String version) {
        return new Rollout(
                new PromotionId(TimeOrderedId.next()),
                ReleaseStories.aRelease(version).id(),
                new Version(version),
                new ProductId(TimeOrderedId.next()),
                Ring.DEV);
    }

    static Deployment aDeployment() {
        return new Deployment(aRollout("3.10.0"), new EnvironmentId(TimeOrderedId.next()), 1, NOON);
    }

    static Deployment anOffer() {
        Deployment deployment = aDeployment();
        deployment.offer(Actor.SYSTEM, NOON);
        return deployment;
    }

    static Deployment anInstallation() {
        Deployment deployment = anOffer();
        deployment.install(Actor.SYSTEM, NOON);
        return deployment;
    }

    static Deployment oneThatEnded(DeploymentState how) {
        Deployment deployment = anInstallation();
        if (how == DeploymentState.CANCELLED) {
            deployment.callOff("why", Actor.SYSTEM, NOON);
            return deployment;
        }
        deployment.finish(endingIn(how), new AgentReport(how, "3.10.0", "as the agent says", null), Actor.SYSTEM, NOON);
        return deployment;
    }

    static DeploymentAction endingIn(DeploymentState state) {
        return Stream.of(DeploymentAction.values())
                .filter(action -> action.to() == state)
                .findFirst()
                .orElseThrow();
    }
}
