package dev.ringway.agent;

import static dev.ringway.agent.AgentStory.FILE;
import static dev.ringway.agent.AgentStory.INSTALLING_HOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a real agent process at every step and starts another one. */
@Timeout(120)
class KilledAgentTest {
    @TempDir
    Path directory;

    private final CompletableFuture<AgentProcess> first = new CompletableFuture<>();
    private final AtomicBoolean killed = new AtomicBoolean();
    private AgentStory story;

    @BeforeEach
    void begin() throws IOException {
        story = new AgentStory(directory);
        story.environment.whenIdle(() -> {});
        story.environment.offers("d-1", "3.9.1", FILE);
    }

    @AfterEach
    void end() {
        story.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"before desired", "before INSTALLING", "after INSTALLING", "before SUCCEEDED", "after SUCCEEDED"
            })
    void killedAroundACallItNeitherInstallsTwiceNorLosesTheReport(String moment) throws IOException {
        story.environment.before(event -> killAt(moment, "before " + event));
        story.environment.after(event -> killAt(moment, "after " + event));
        runTwice();
        assertInstalledOnce();
    }

    @Test
    void killedInTheMiddleOfTheDownloadItGoesOnWithTheRest() throws IOException {
        story.environment.cutsAfter(100_000);
        story.environment.after(event -> killAt("after bytes", "after " + event));
        runTwice();
        assertInstalledOnce();
        assertEquals(2, story.environment.ranges.size());
    }

    @Test
    void killedWhileItAsksTheProductItOnlyAsksAgain() throws IOException {
        story.product.onAsked(() -> {
            if (Files.exists(story.hookWork().resolve("version"))) {
                killAt("asked", "asked");
            }
        });
        runTwice();
        assertInstalledOnce();
    }

    @Test
    void killedWhileTheHookRunsItWaitsForThatHook() throws Exception {
        fifo("started");
        fifo("go");
        story.hook(INSTALLING_HOOK + "echo >" + directory + "/started\nread line <" + directory + "/go\n");
        AgentProcess agent = new AgentProcess(directory, story);
        Files.readString(directory.resolve("started"));
        agent.kill();
        AgentProcess next = new AgentProcess(directory, story);
        next.said("hook of an earlier run looked for");
        Files.writeString(directory.resolve("go"), "go\n");
        next.said("state=SUCCEEDED");
        stop(next);
        assertInstalledOnce();
    }

    @Test
    void stoppedWhileTheHookRunsItLeavesTheHookAloneAndTheNextOneWaitsForIt() throws Exception {
        fifo("started");
        fifo("go");
        story.hook(INSTALLING_HOOK + "echo >" + directory + "/started\nread line <" + directory + "/go\n");
        AgentProcess agent = new AgentProcess(directory, story);
        Files.readString(directory.resolve("started"));
        stop(agent);
        AgentProcess next = new AgentProcess(directory, story);
        next.said("hook of an earlier run looked for");
        Files.writeString(directory.resolve("go"), "go\n");
        next.said("state=SUCCEEDED");
        stop(next);
        assertInstalledOnce();
    }

    @Test
    void killedTogetherWithItsHookItRunsTheHookAgain() throws Exception {
        fifo("started");
        story.hook("[ -e \"$RINGWAY_WORK/begun\" ] || { touch \"$RINGWAY_WORK/begun\"; echo >" + directory
                + "/started; sleep 1000; }\n" + INSTALLING_HOOK);
        AgentProcess agent = new AgentProcess(directory, story);
        Files.readString(directory.resolve("started"));
        agent.killWithAllItStarted();
        AgentProcess next = new AgentProcess(directory, story);
        next.said("state=SUCCEEDED");
        stop(next);
        assertInstalledOnce();
    }

    private void killAt(String wanted, String moment) {
        if (wanted.equals(moment) && killed.compareAndSet(false, true)) {
            first.join().kill();
        }
    }

    private void runTwice() throws IOException {
        first.complete(new AgentProcess(directory, story));
        assertEquals(137, first.join().exitCode());
        AgentProcess next = new AgentProcess(directory, story);
        if (!story.environment.reportedStates().contains("SUCCEEDED")) {
            next.said("state=SUCCEEDED");
        } else {
            next.said("product observed");
        }
        stop(next);
    }

    private static void stop(AgentProcess agent) throws IOException {
        agent.terminate();
        assertTrue(agent.said("agent stopped").contains("agent stopped"));
        assertEquals(143, agent.exitCode());
    }

    private void assertInstalledOnce() throws IOException {
        assertEquals(List.of("install wiremock-dev wiremock 3.9.1 d-1"), story.hookRuns());
        List<String> results = story.environment.reportedStates().stream()
                .filter(state -> !state.equals("INSTALLING"))
                .distinct()
                .toList();
        assertEquals(List.of("SUCCEEDED"), results);
        assertEquals("3.9.1", story.product.version());
    }

    private void fifo(String name) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", directory.resolve(name).toString())
                        .start()
                        .waitFor());
    }
}
