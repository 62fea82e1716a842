package dev.ringway.deployment;

import static dev.ringway.deployment.DeploymentStories.NOON;
import static dev.ringway.deployment.DeploymentStories.aDeployment;
import static dev.ringway.deployment.DeploymentStories.anInstallation;
import static dev.ringway.release.ReleaseStories.aRelease;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.access.Actor;
import dev.ringway.release.Release;
import dev.ringway.release.ReleaseStories;
import org.junit.jupiter.api.Test;

class RejectedMeanwhileTest {
    private final Release release = aRelease("3.10.0");

    @Test
    void whatWasQueuedAtTheMomentOfTheRejectionIsCalledOff() {
        ReleaseStories.reject(release, "Leaks memory.");
        Deployment queued = aDeployment();
        queued.giveUp(release, Actor.SYSTEM, NOON);
        assertEquals(DeploymentState.CANCELLED, queued.state());
        assertEquals("3.10.0 goes no further.", queued.message());
    }

    @Test
    void whatWaitsOfAReleaseThatMayGoFurtherWaitsOn() {
        Deployment queued = aDeployment();
        queued.giveUp(release, Actor.SYSTEM, NOON);
        assertEquals(DeploymentState.QUEUED, queued.state());
    }

    @Test
    void whatAnAgentHasBegunWithIsNotGivenUp() {
        ReleaseStories.reject(release, "Leaks memory.");
        Deployment installing = anInstallation();
        installing.giveUp(release, Actor.SYSTEM, NOON);
        assertEquals(DeploymentState.INSTALLING, installing.state());
    }
}
