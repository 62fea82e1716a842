package dev.ringway.agent;

import static dev.ringway.agent.AgentStory.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AgentCommandTest {
    @TempDir
    Path directory;

    @Test
    void itSaysItsVersion() throws IOException {
        AgentProcess agent = new AgentProcess(List.of("--version"));
        assertTrue(agent.said("ringway-agent").startsWith("ringway-agent "));
        assertEquals(0, agent.exitCode());
    }

    @Test
    void aSingleRunInstallsAndEnds() throws IOException {
        try (AgentStory story = new AgentStory(directory)) {
            story.environment.offers("d-1", "3.9.1", FILE);
            AgentProcess agent = new AgentProcess(directory, story, "--once");
            assertTrue(agent.said("state=SUCCEEDED").contains("state=SUCCEEDED"));
            assertEquals(0, agent.exitCode());
        }
    }

    @Test
    void aSingleRunThatFailedSaysSoInItsExitCode() throws IOException {
        try (AgentStory story = new AgentStory(directory)) {
            story.hook("exit 1");
            story.environment.offers("d-1", "3.9.1", FILE);
            assertEquals(1, new AgentProcess(directory, story, "--once").exitCode());
        }
    }

    @Test
    void aServerOutOfReachEndsASingleRunWithFour() throws IOException {
        try (AgentStory story = new AgentStory(directory)) {
            story.ringway.down();
            assertEquals(4, new AgentProcess(directory, story, "--once").exitCode());
        }
    }

    @Test
    void aWrongConfigurationEndsWithTwo() throws IOException {
        assertEquals(2, new AgentProcess(List.of("--config", directory + "/missing.yaml")).exitCode());
        assertEquals(2, new AgentProcess(List.of("--no-such-option")).exitCode());
    }

    @Test
    void aDirectoryInUseEndsWithThree() throws IOException {
        try (AgentStory story = new AgentStory(directory);
                ServedEnvironment holder = story.served(story.waiting, Retrying.Endurance.UNTIL_STOPPED)) {
            assertEquals("wiremock-dev", holder.name());
            assertEquals(3, new AgentProcess(directory, story, "--once").exitCode());
        }
    }
}
