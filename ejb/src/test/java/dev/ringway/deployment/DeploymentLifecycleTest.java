package dev.ringway.deployment;

import static dev.ringway.deployment.DeploymentStories.NOON;
import static dev.ringway.deployment.DeploymentStories.aDeployment;
import static dev.ringway.deployment.DeploymentStories.anInstallation;
import static dev.ringway.deployment.DeploymentStories.anOffer;
import static dev.ringway.deployment.DeploymentStories.endingIn;
import static dev.ringway.deployment.DeploymentStories.oneThatEnded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.access.Actor;
import dev.ringway.shared.IllegalMove;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentLifecycleTest {
    private static final Map<DeploymentAction, Consumer<Deployment>> MOVES = new EnumMap<>(DeploymentAction.class);

    /** These come from elsewhere while an agent works: too late is no error, it changes nothing. */
    private static final Set<DeploymentAction> FORGIVING =
            EnumSet.of(DeploymentAction.TAKE_BACK_OFFER, DeploymentAction.CANCEL);

    static {
        MOVES.put(DeploymentAction.OFFER, deployment -> deployment.offer(Actor.SYSTEM, NOON));
        MOVES.put(DeploymentAction.TAKE_BACK_OFFER, deployment -> deployment.takeBackOffer(Actor.SYSTEM, NOON));
        MOVES.put(DeploymentAction.INSTALL, deployment -> deployment.install(Actor.SYSTEM, NOON));
        MOVES.put(DeploymentAction.SUCCEED, deployment -> finish(deployment, DeploymentState.SUCCEEDED));
        MOVES.put(DeploymentAction.FAIL, deployment -> finish(deployment, DeploymentState.FAILED));
        MOVES.put(DeploymentAction.ERR, deployment -> finish(deployment, DeploymentState.ERRORED));
        MOVES.put(DeploymentAction.CANCEL, deployment -> deployment.callOff("why", Actor.SYSTEM, NOON));
    }

    static Stream<Arguments> everyStateAndMove() {
        return Stream.of(DeploymentState.values())
                .flatMap(state -> Stream.of(DeploymentAction.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStateAndMove")
    void aMoveLeadsWhereTheTableSaysOrChangesNothing(DeploymentState state, DeploymentAction move) {
        Deployment deployment = aDeploymentIn(state);
        if (move.from().contains(state)) {
            MOVES.get(move).accept(deployment);
            assertEquals(move.to(), deployment.state());
            return;
        }
        if (FORGIVING.contains(move)) {
            MOVES.get(move).accept(deployment);
        } else {
            assertThrows(IllegalMove.class, () -> MOVES.get(move).accept(deployment));
        }
        assertEquals(state, deployment.state());
    }

    @ParameterizedTest
    @EnumSource(
            value = DeploymentState.class,
            names = {"SUCCEEDED", "FAILED", "ERRORED"})
    void aReleaseCanBeRejectedWhileItsLastAgentIsJustDone(DeploymentState ended) {
        Deployment deployment = oneThatEnded(ended);
        deployment.callOff("The release was rejected.", Actor.SYSTEM, NOON);
        assertEquals(ended, deployment.state());
        assertEquals("as the agent says", deployment.message());
    }

    @Test
    void aPromotionCanBeHaltedWhileAnAgentJustBegins() {
        Deployment deployment = anInstallation();
        deployment.takeBackOffer(Actor.SYSTEM, NOON);
        assertEquals(DeploymentState.INSTALLING, deployment.state());
    }

    private static Deployment aDeploymentIn(DeploymentState state) {
        return switch (state) {
            case QUEUED -> aDeployment();
            case OFFERED -> anOffer();
            case INSTALLING -> anInstallation();
            case SUCCEEDED, FAILED, ERRORED, CANCELLED -> oneThatEnded(state);
        };
    }

    private static void finish(Deployment deployment, DeploymentState how) {
        deployment.finish(endingIn(how), new AgentReport(how, "3.10.0", "done", null), Actor.SYSTEM, NOON);
    }
}
