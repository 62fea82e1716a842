package dev.ringway.agent;

import static dev.ringway.agent.AgentStory.FILE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArtifactDownloadTest {
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
    void aCutDownloadGoesOnWhereItStopped() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE).cutsAfter(100_000);
        story.serve();
        String rest = "bytes=100000- \"sha256-" + FakeEnvironment.digest(FILE) + "\"";
        assertEquals(List.of("whole", rest), story.environment.ranges);
        assertArrayEquals(FILE, Files.readAllBytes(story.place(FILE)));
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
    }

    @Test
    void aServerThatFallsSilentIsAskedAgainForTheRest() throws IOException {
        CountDownLatch testIsOver = new CountDownLatch(1);
        story.environment.offers("d-1", "3.9.1", FILE).stallsAfter(100_000, testIsOver);
        story.serve();
        testIsOver.countDown();
        assertEquals(2, story.environment.ranges.size());
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
    }

    @Test
    void aDownloadCutByTheEndOfTheAgentGoesOnInTheNextRun() throws IOException {
        leftBehind(Arrays.copyOf(FILE, 5_000));
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(1, story.environment.ranges.size());
        assertEquals("SUCCEEDED", story.environment.lastReport().path("state").asText());
    }

    @Test
    void damagedBytesOfAnEarlierRunAreFetchedAgainOnce() throws IOException {
        leftBehind(new byte[5_000]);
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(2, story.environment.ranges.size());
        assertEquals("whole", story.environment.ranges.get(1));
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
    }

    @Test
    void aFileChangedOnTheDiskIsFetchedAgain() throws IOException {
        leftBehind(new byte[0]);
        Files.write(story.place(FILE), "changed by somebody".getBytes());
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertArrayEquals(FILE, Files.readAllBytes(story.place(FILE)));
    }

    @Test
    void aServerThatEndsTheFileTooEarlyIsATechnicalError() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE, FakeEnvironment.digest(FILE), FILE.length + 1L);
        story.serve();
        assertEquals(List.of("ERRORED"), story.environment.reportedStates());
    }

    private void leftBehind(byte[] bytes) throws IOException {
        Files.createDirectories(story.place(FILE).getParent());
        Files.write(story.place(FILE).resolveSibling("product.jar.part"), bytes);
    }
}
