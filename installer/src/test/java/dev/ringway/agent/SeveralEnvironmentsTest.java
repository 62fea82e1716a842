package dev.ringway.agent;

import static dev.ringway.agent.AgentStory.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ringway.agent.Retrying.Endurance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SeveralEnvironmentsTest {
    @TempDir
    Path directory;

    @Test
    void oneFailingEnvironmentDoesNotDisturbTheOther() throws IOException {
        try (FakeRingway ringway = new FakeRingway();
                AgentStory failing = new AgentStory(directory.resolve("a"), "wiremock-dev", ringway);
                AgentStory working = new AgentStory(directory.resolve("b"), "wiremock-internal", ringway)) {
            ringway.revoke("rw_wiremock-dev");
            working.environment.offers("d-1", "3.9.1", FILE);
            Agent agent = agent(working, failing.settings(), working.settings());
            working.environment.whenIdle(() -> new Thread(agent::stop).start());
            agent.serve();
            assertEquals(List.of("INSTALLING", "SUCCEEDED"), working.environment.reportedStates());
            assertEquals(List.of(), failing.environment.reportedStates());
        }
    }

    @Test
    void theWorstEndOfASingleRunCounts() throws IOException {
        try (FakeRingway ringway = new FakeRingway();
                AgentStory failing = new AgentStory(directory.resolve("a"), "wiremock-dev", ringway);
                AgentStory working = new AgentStory(directory.resolve("b"), "wiremock-internal", ringway)) {
            failing.hook("exit 3");
            failing.environment.offers("d-0", "3.9.1", FILE);
            working.environment.offers("d-1", "3.9.1", FILE);
            Agent agent = new Agent(
                    List.of(failing.settings(), working.settings()),
                    Endurance.ONE_ATTEMPT,
                    working.clock,
                    new SkippingWaiting(working.clock),
                    working.log);
            assertEquals(AgentExit.INSTALLATION_FAILED, agent.once());
            assertEquals(List.of("INSTALLING", "FAILED"), failing.environment.reportedStates());
            assertEquals(List.of("INSTALLING", "SUCCEEDED"), working.environment.reportedStates());
        }
    }

    @Test
    void twoAgentsCannotServeTheSameDirectory() throws IOException {
        try (AgentStory story = new AgentStory(directory)) {
            try (ServedEnvironment first = story.served(story.waiting, Endurance.UNTIL_STOPPED)) {
                assertEquals("wiremock-dev", first.name());
                assertThrows(DirectoryInUse.class, () -> story.served(story.waiting, Endurance.UNTIL_STOPPED));
            }
            story.served(story.waiting, Endurance.UNTIL_STOPPED).close();
        }
    }

    private static Agent agent(AgentStory story, EnvironmentSettings... settings) {
        return new Agent(List.of(settings), Endurance.UNTIL_STOPPED, story.clock, story.waiting, story.log);
    }
}
