package dev.ringway.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.shared.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolloutCursorTest {
    private static final UUID SOME = UUID.fromString("019375a0-0000-7000-8000-000000000000");

    @Test
    void whatFailedComesFirstThenWhatIsUnderWay() {
        assertEquals(
                List.of(
                        DeploymentState.FAILED,
                        DeploymentState.ERRORED,
                        DeploymentState.INSTALLING,
                        DeploymentState.OFFERED,
                        DeploymentState.QUEUED,
                        DeploymentState.SUCCEEDED,
                        DeploymentState.CANCELLED),
                RolloutCursor.of(null, null).states());
    }

    @Test
    void aPageGoesOnBehindTheLastRowAndReadsTheStatesAfterItFromTheirBeginning() {
        String cursor = RolloutCursor.behind(DeploymentState.OFFERED, new DeploymentId(SOME));
        List<RolloutCursor.Stretch> stretches =
                RolloutCursor.of(RolloutPart.RUNNING, cursor).stretches().toList();
        assertEquals(
                List.of(
                        new RolloutCursor.Stretch(DeploymentState.OFFERED, SOME),
                        new RolloutCursor.Stretch(DeploymentState.QUEUED, new UUID(0, 0))),
                stretches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "rollout.QUEUED",
                "rollout.QUEUED_",
                "rollout.QUEUED_1",
                "rollout.SUCCEEDED_019375a0-0000-7000-8000-000000000000",
                "deployments.QUEUED_019375a0-0000-7000-8000-000000000000"
            })
    void aCursorOfAnotherListIsRefused(String cursor) {
        assertThrows(InvalidInput.class, () -> RolloutCursor.of(RolloutPart.RUNNING, cursor));
    }

    @Test
    void everyStateBelongsToOnePart() {
        RolloutCount count = new RolloutCount(
                Map.of(DeploymentState.ERRORED, 1L, DeploymentState.QUEUED, 2L, DeploymentState.SUCCEEDED, 4L));
        assertEquals(7, count.all());
        assertEquals(1, count.failed());
        assertEquals(2, count.of(RolloutPart.RUNNING));
        assertEquals(4, count.done());
        assertEquals(
                List.of(DeploymentState.values()).stream().sorted().toList(),
                RolloutCursor.of(null, null).states().stream().sorted().toList());
    }
}
