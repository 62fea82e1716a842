package dev.ringway.deployment;

import static dev.ringway.deployment.DeploymentStories.NOON;
import static dev.ringway.deployment.DeploymentStories.aDeployment;
import static dev.ringway.deployment.DeploymentStories.aRollout;
import static dev.ringway.deployment.DeploymentStories.anInstallation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.product.Ring;
import dev.ringway.shared.Version;
import org.junit.jupiter.api.Test;

class LeavingARingTest {
    @Test
    void anEnvironmentThatLeftTheEarlyAdoptersStaysOnWhatItRunsUntilProductionHasCaughtUp() {
        Version running = new Version("3.10.0");
        assertFalse(aRollout("3.9.1").advances(running), "what PRODUCTION runs today is older");
        assertFalse(aRollout("3.10.0").advances(running), "caught up: it has this one already");
        assertFalse(aRollout("3.10.0-rc.1").advances(running));
        assertTrue(aRollout("3.13.2").advances(running), "from then on it goes along with PRODUCTION");
    }

    @Test
    void anEnvironmentThatRunsNothingYetGetsWhatTheRingRuns() {
        assertTrue(aRollout("3.9.1").advances(null));
    }

    @Test
    void whatNoAgentHasBegunWithIsCalledOff() {
        Deployment queued = aDeployment();
        letGo(queued);
        assertEquals(DeploymentState.CANCELLED, queued.state());
        assertEquals("The environment left EARLY ADOPTERS.", queued.message());

        Deployment offered = aDeployment();
        offered.offer(Actor.SYSTEM, NOON);
        letGo(offered);
        assertEquals(DeploymentState.CANCELLED, offered.state());
    }

    @Test
    void whatAnAgentHasBegunWithIsFinished() {
        Deployment installing = anInstallation();
        letGo(installing);
        assertEquals(DeploymentState.INSTALLING, installing.state());
    }

    @Test
    void aFailureInTheRingThatWasLeftIsTriedNoMoreThere() {
        Deployment failed = anInstallation();
        failed.finish(
                DeploymentAction.FAIL,
                new AgentReport(DeploymentState.FAILED, null, "It does not start.", null),
                Actor.SYSTEM,
                NOON);
        letGo(failed);
        assertEquals(DeploymentState.FAILED, failed.state());
        assertTrue(failed.isWaived());
    }

    private static void letGo(Deployment deployment) {
        deployment.letGo(Ring.EARLY_ADOPTERS, Actor.SYSTEM, NOON);
    }
}
