package dev.ringway.deployment;

import dev.ringway.access.Actor;
import dev.ringway.environment.EnvironmentAddress;
import dev.ringway.environment.EnvironmentAddresses;
import dev.ringway.environment.EnvironmentId;
import dev.ringway.promotion.Promotions;
import dev.ringway.release.Artifact;
import dev.ringway.release.Release;
import dev.ringway.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Works out what an environment is to run now. */
@ApplicationScoped
class DesiredState {
    @Inject
    private Deployments deployments;

    @Inject
    private DeploymentMoves moves;

    @Inject
    private Promotions promotions;

    @Inject
    private EnvironmentAddresses addresses;

    @Inject
    private Releases releases;

    DesiredView of(EnvironmentId id) {
        EnvironmentAddress address = addresses.of(id);
        DesiredView.DesiredDeployment deployment = deployments
                .newestOpen(id)
                .flatMap(this::offered)
                .map(this::view)
                .orElse(null);
        return new DesiredView(address.environment(), id, address.product(), deployment);
    }

    DeployableArtifact artifact(Deployment deployment, String name) {
        boolean wanted =
                deployment.state() == DeploymentState.OFFERED || deployment.state() == DeploymentState.INSTALLING;
        Release release = releases.get(deployment.releaseId());
        if (!wanted || !release.mayGoFurther()) {
            throw new DeploymentClosed(deployment);
        }
        return view(release.artifact(name));
    }

    /** A queued deployment is offered when its agent asks and its promotion rolls; what has begun stays visible. */
    private Optional<Deployment> offered(Deployment deployment) {
        if (deployment.state() != DeploymentState.QUEUED) {
            return Optional.of(deployment);
        }
        Deployment held = moves.move(deployment.id(), this::offer);
        boolean isOffered = held.state() == DeploymentState.OFFERED;
        return isOffered ? Optional.of(held) : Optional.empty();
    }

    private void offer(Deployment held, Actor by, Instant at) {
        held.giveUp(releases.get(held.releaseId()), by, at);
        if (held.state() == DeploymentState.QUEUED
                && promotions.get(held.promotionId()).offers()) {
            held.offer(by, at);
        }
    }

    private DesiredView.DesiredDeployment view(Deployment deployment) {
        Release release = releases.get(deployment.releaseId());
        return new DesiredView.DesiredDeployment(
                deployment.id(),
                deployment.attempt(),
                deployment.version().text(),
                deployment.state(),
                release.artifacts().stream().map(DesiredState::view).toList());
    }

    private static DeployableArtifact view(Artifact artifact) {
        return new DeployableArtifact(artifact.name(), artifact.platform(), artifact.sha256(), artifact.size());
    }
}
