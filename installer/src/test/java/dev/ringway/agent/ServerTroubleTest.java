package dev.ringway.agent;

import static dev.ringway.agent.AgentStory.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServerTroubleTest {
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
    void aServerThatWasDownIsServedWhenItIsBack() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE);
        story.ringway.down();
        story.waiting.onPause(number -> {
            if (number == 8) {
                story.ringway.up();
            }
        });
        story.serve();
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
        assertTrue(story.waiting.pauses.get(7).compareTo(Duration.ofSeconds(15)) >= 0);
        assertEquals(1, story.logged().split("server not reached", -1).length - 1);
        assertTrue(story.logged().contains("server reached again"));
    }

    @Test
    void aReportIsRepeatedUntilTheServerTookIt() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE);
        story.environment.after(state -> {
            if (state.equals("INSTALLING")) {
                story.environment.isUnavailableFor(4);
            }
        });
        story.serve();
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
        assertEquals(1, story.hookRuns().size());
    }

    @Test
    void theServersRetryAfterIsHonoured() throws IOException {
        story.environment.isUnavailableFor(1);
        story.serve();
        assertEquals(Duration.ofSeconds(17), story.waiting.pauses.get(0));
    }

    @Test
    void aRevokedTokenIsSaidClearlyAndTriedSlowly() throws IOException {
        story.ringway.revoke("rw_wiremock-dev");
        story.waiting.onPause(number -> {
            if (number == 9) {
                story.waiting.stop();
            }
        });
        story.serve();
        assertTrue(story.waiting.pauses.stream().allMatch(Duration.ofSeconds(30)::equals));
        assertTrue(story.logged().contains("token refused, retrying slowly"));
        assertTrue(story.logged().contains("revoked, expired or wrong"));
    }

    @Test
    void aNewTokenIsTakenUpWithoutARestart() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE);
        story.token("rw_old");
        story.waiting.onPause(number -> {
            if (number == 1) {
                rotateToken();
            }
        });
        story.serve();
        assertEquals(List.of("INSTALLING", "SUCCEEDED"), story.environment.reportedStates());
        assertTrue(story.logged().contains("server reached again"));
    }

    @Test
    void aTokenFileOthersMayReadIsNotUsed() throws IOException {
        Files.setPosixFilePermissions(directory.resolve("token"), PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(AgentExit.SERVER_NOT_REACHED, exitOfOnce());
        assertEquals(0, story.environment.polls.get());
        assertTrue(story.logged().contains("chmod 600"));
    }

    @Test
    void theTokenOfAnotherEnvironmentInstallsNothing() throws IOException {
        story.ringway.environment("billing-prod").offers("d-1", "3.9.1", FILE);
        story.token("rw_billing-prod");
        assertEquals(AgentExit.SERVER_NOT_REACHED, exitOfOnce());
        assertEquals(List.of(), story.hookRuns());
    }

    @Test
    void aServerThatIsDownEndsASingleRunWithItsOwnExitCode() throws IOException {
        story.ringway.down();
        assertEquals(AgentExit.SERVER_NOT_REACHED, exitOfOnce());
    }

    @Test
    void theTokenIsNeverLogged() throws IOException {
        story.environment.offers("d-1", "3.9.1", FILE);
        story.serve();
        assertEquals(-1, story.logged().indexOf("rw_"));
    }

    private AgentExit exitOfOnce() throws IOException {
        try (ServedEnvironment served = story.served(story.waiting, Retrying.Endurance.ONE_ATTEMPT)) {
            return served.loop().once();
        } catch (ServerUnavailable | TokenRefused expected) {
            return AgentExit.SERVER_NOT_REACHED;
        }
    }

    private void rotateToken() {
        try {
            story.token("rw_wiremock-dev");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
