package dev.ringway.agent;

import static dev.ringway.agent.AgentStory.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RestartTest {
    private static final String ARTIFACT_URL = "/api/v1/agent/deployments/d-1/artifacts/product.jar";

    @TempDir
    Path directory;

    private AgentStory story;

    @BeforeEach
    void begin() throws IOException {
        story = new AgentStory(directory);
        Files.createDirectories(story.hookWork());
        Files.createDirectories(story.work().resolve("hook"));
        story.environment.offers("d-1", "3.9.1", FILE);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void aHookThatWasCutOffButTookEffectIsNotRunAgain() throws IOException {
        Files.writeString(story.hookWork().resolve("version"), "3.9.1");
        remembered(InstallationPhase.HOOK_STARTED, null);
        story.serve();
        assertEquals(List.of("SUCCEEDED"), story.environment.reportedStates());
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void aHookThatWasCutOffWithoutEffectIsRunAgain() throws IOException {
        remembered(InstallationPhase.HOOK_STARTED, null);
        story.serve();
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
        assertEquals(1, story.hookRuns().size());
    }

    @Test
    void aHookThatEndedWhileTheAgentWasDownIsJudgedByItsExitCode() throws IOException {
        Files.writeString(story.work().resolve("hook/d-1-1.exit"), "7\n");
        remembered(InstallationPhase.HOOK_STARTED, null);
        story.serve();
        assertEquals(List.of("FAILED"), story.environment.reportedStates());
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void afterTheHookOnlyTheConfirmationIsLeftToDo() throws IOException {
        Files.writeString(story.hookWork().resolve("version"), "3.9.1");
        remembered(InstallationPhase.HOOK_FINISHED, null);
        story.serve();
        assertEquals(List.of("SUCCEEDED"), story.environment.reportedStates());
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void aDecidedResultIsReportedAsItWas() throws IOException {
        remembered(InstallationPhase.DECIDED, Report.failed(null, "no luck").withLog("the log"));
        story.serve();
        assertEquals(List.of("FAILED"), story.environment.reportedStates());
        assertEquals("the log", story.environment.lastReport().path("log").asText());
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void aDeploymentAlreadyReportedIsReportedAgainAndNotInstalledAgain() throws IOException {
        remembered(InstallationPhase.REPORTED, Report.succeeded("3.9.1"));
        story.serve();
        assertEquals(List.of("SUCCEEDED"), story.environment.reportedStates());
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void aDeploymentClosedWhileTheAgentWasDownIsDropped() throws IOException {
        story.environment.closes("d-1");
        remembered(InstallationPhase.HOOK_STARTED, null);
        story.serve();
        assertEquals(List.of(), story.hookRuns());
        assertTrue(story.logged().contains("deployment dropped"));
    }

    @Test
    void anUnreadableJournalIsSetAside() throws IOException {
        Files.writeString(story.work().resolve("journal.json"), "{\"entry\":");
        story.serve();
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
        assertTrue(Files.exists(story.work().resolve("journal.json.broken")));
    }

    private void remembered(InstallationPhase phase, Report report) throws IOException {
        OfferedArtifact artifact =
                new OfferedArtifact("product.jar", "any", FakeEnvironment.digest(FILE), FILE.length, ARTIFACT_URL);
        OfferedDeployment deployment = new OfferedDeployment("d-1", 1, "3.9.1", "OFFERED", List.of(artifact));
        AgentJournal.open(story.work().resolve("journal.json"), story.log)
                .write(new JournalEntry(new Assignment("wiremock", deployment), phase, artifact.sha256(), report));
    }
}
