package dev.ringway.agent;

import static dev.ringway.agent.AgentStory.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InstallationTest {
    @TempDir
    Path directory;

    private AgentStory story;

    @BeforeEach
    void begin() throws IOException {
        story = new AgentStory(directory);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void anOfferedReleaseIsInstalledAndConfirmedByTheRunningProduct() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
        assertEquals(
                "3.9.1", story.environment.lastReport().path("observedVersion").asText());
        assertEquals(List.of("install wiremock-dev wiremock 3.9.1 d-1"), story.hookRuns());
        assertTrue(Files.readString(story.work().resolve("hook.log"))
                .contains(story.place(FILE).toString()));
    }

    @Test
    void whatRunsIsObservedOnceMoreAfterAnInstallation() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(
                "3.9.1", story.environment.observations.get(0).path("version").asText());
        assertTrue(story.environment.observations.get(0).path("healthy").asBoolean());
    }

    @Test
    void aWrongDigestNeverRunsTheHook() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE, "0".repeat(64), FILE.length);
        story.serve();
        assertEquals(List.of("ERRORED"), story.environment.reportedStates());
        assertTrue(story.environment.lastReport().path("message").asText().contains("digest"));
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void aFileLongerThanAnnouncedNeverRunsTheHook() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE, FakeEnvironment.digest(FILE), FILE.length - 1L);
        story.serve();
        assertEquals(List.of("ERRORED"), story.environment.reportedStates());
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void aDiskWithoutRoomIsSaidBeforeAnythingIsDownloaded() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE, FakeEnvironment.digest(FILE), Long.MAX_VALUE / 2);
        story.serve();
        assertEquals(List.of("ERRORED"), story.environment.reportedStates());
        assertTrue(story.environment.lastReport().path("message").asText().startsWith("The disk has"));
        assertEquals(List.of(), story.environment.ranges);
    }

    @Test
    void anArtifactNameThatLeavesTheDirectoryIsRefused() throws IOException {
        OfferedArtifact artifact = new OfferedArtifact("../evil.sh", "any", "0".repeat(64), 1, null);
        Assignment assignment =
                new Assignment("wiremock", new OfferedDeployment("d-1", 1, "3.9.1", "OFFERED", List.of(artifact)));
        assertThrows(TechnicalFault.class, () -> assignment.artifactFor(story.settings()));
    }

    @Test
    void aFailingHookIsReportedWithTheEndOfItsLog() throws IOException {
        story.hook("echo 'port 8080 is taken' >&2\nexit 7\n");
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(List.of("INSTALLING", "FAILED"), story.environment.reportedStates());
        assertEquals(
                "The hook ended with exit code 7.",
                story.environment.lastReport().path("message").asText());
        assertEquals(
                "port 8080 is taken\n",
                story.environment.lastReport().path("log").asText());
    }

    @Test
    void theReportedLogIsAtMostSixtyFourKibibytes() throws IOException {
        story.hook("head -c 300000 /dev/urandom\necho the end\nexit 1\n");
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        String log = story.environment.lastReport().path("log").asText();
        assertTrue(log.endsWith("the end\n"));
        assertTrue(log.getBytes(StandardCharsets.UTF_8).length <= 64 * 1024);
    }

    @Test
    void aHookThatDoesNotEndIsKilledWithAllItStarted() throws IOException {
        story.hookMayTake(Duration.ofMillis(700));
        story.hook("sleep 1000 & echo $! >\"$RINGWAY_WORK/child\"\nwait\n");
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(List.of("INSTALLING", "FAILED"), story.environment.reportedStates());
        long child = Long.parseLong(
                Files.readString(story.hookWork().resolve("child")).strip());
        assertFalse(ProcessHandle.of(child).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void aProductThatAnswersAnotherVersionHasFailed() throws IOException {
        story.hook("echo 3.9.0 >\"$RINGWAY_WORK/version\"\n");
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(List.of("INSTALLING", "FAILED"), story.environment.reportedStates());
        assertEquals(
                "3.9.0", story.environment.lastReport().path("observedVersion").asText());
        assertEquals(
                "The product answers 3.9.0 and not 3.9.1 within 2m.",
                story.environment.lastReport().path("message").asText());
    }

    @Test
    void aProductThatIsNotHealthyHasFailed() throws IOException {
        story.product.answersStatus(503);
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(List.of("INSTALLING", "FAILED"), story.environment.reportedStates());
    }

    @Test
    void aMissingHookIsATechnicalError() throws IOException {
        Files.delete(directory.resolve("hook.sh"));
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(List.of("INSTALLING", "ERRORED"), story.environment.reportedStates());
    }

    @Test
    void aClosedDeploymentIsDroppedBeforeItsHook() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE).closes("d-1");
        story.serve();
        assertEquals(List.of(), story.environment.reportedStates());
        assertEquals(List.of(), story.hookRuns());
        assertTrue(
                story.logged().contains("deployment dropped environment=wiremock-dev id=d-1 code=deployment-closed"));
    }

    @Test
    void aDeploymentClosedDuringItsHookIsDroppedAndTheNextOneServed() throws IOException {
        story.environment.before(state -> {
            if (state.equals("SUCCEEDED") && story.environment.reports.size() == 1) {
                story.environment.closes("d-1");
                story.environment.offers("d-2", "3.9.0", FILE);
            }
        });
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(List.of("INSTALLING", "INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
        assertEquals("3.9.0", story.product.version());
    }

    @Test
    void onlyTheCurrentAndThePreviousFileAreKept() throws IOException {
        List<byte[]> files = List.of("one".getBytes(), "two".getBytes(), "three".getBytes());
        for (int i = 0; i < files.size(); i++) {
            story.environment.offers("d-" + i, "1.0." + i, files.get(i));
            assertEquals(AgentExit.DONE, story.once());
        }
        story.environment.offers("d-9", "1.0.9", "four".getBytes());
        story.hook("exit 1");
        assertEquals(AgentExit.INSTALLATION_FAILED, story.once());
        assertFalse(Files.exists(story.place(files.get(0))));
        assertTrue(Files.exists(story.place(files.get(1))));
        assertTrue(Files.exists(story.place(files.get(2))));
    }

    @Test
    void goingBackToTheFileBeforeDownloadsNothing() throws IOException {
        story.environment.offers("d-1", "1.0.1", "one".getBytes());
        story.once();
        story.environment.offers("d-2", "1.0.2", "two".getBytes());
        story.once();
        story.environment.offers("d-3", "1.0.1", "one".getBytes());
        story.once();
        assertEquals(2, story.environment.ranges.size());
        assertEquals("1.0.1", story.product.version());
    }
}
