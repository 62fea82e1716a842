package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A halted rollout that goes on reaches every environment of its ring, whatever happened meanwhile. */
@ExtendWith({RingwayServer.class, StandingCheck.class})
class HaltedRolloutIT {
    private Vendor vendor;
    private EnvironmentAgent first;
    private EnvironmentAgent second;

    @BeforeEach
    void aRingOfTwo(ServerProcess server) {
        vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
        first = vendor.environment("first", "DEV");
        second = vendor.environment("second", "DEV");
        vendor.releases("1.0.0");
        first.installs("1.0.0");
        second.installs("1.0.0");
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
    }

    @Test
    void whoCameToTheRingMeanwhileGetsTheRelease() {
        vendor.releases("2.0.0");
        first.installs("2.0.0");
        halt("2.0.0");
        EnvironmentAgent third = vendor.environment("third", "DEV");
        goOn("2.0.0");
        second.installs("2.0.0");
        third.installs("2.0.0");
        vendor.awaits("2.0.0", "DEV", "COMPLETED");
    }

    @Test
    void whoWasGivenAnotherReleaseMeanwhileGetsTheRelease() {
        vendor.releases("2.0.0");
        first.installs("2.0.0");
        halt("2.0.0");
        vendor.releases("1.1.0");
        second.installs("1.1.0");
        vendor.awaits("1.1.0", "DEV", "COMPLETED");
        goOn("2.0.0");
        second.installs("2.0.0");
        vendor.awaits("2.0.0", "DEV", "COMPLETED");
    }

    @Test
    void aRollBackFromAnOldPageDoesNotTakeBackTheRolloutAfterIt(ServerProcess server) {
        PageReader rita = PageReader.signedIn(server, "rita");
        vendor.releases("2.0.0");
        first.installs("2.0.0");
        second.installs("2.0.0");
        JsonNode shown = vendor.awaits("2.0.0", "DEV", "COMPLETED");
        String page = "/promotion/rollout?id=" + shown.at("/id").asText();
        Answer old = rita.open(page).is(200);
        vendor.releases("3.0.0");
        first.installs("3.0.0");
        second.installs("3.0.0");
        vendor.awaits("3.0.0", "DEV", "COMPLETED");

        rita.post(page, PageForm.of(old, "act", "rollBack")).is(200);
        assertEquals("COMPLETED", vendor.promotions("3.0.0").get(0).at("/state").asText());
    }

    private void halt(String version) {
        act(version, "halts");
        vendor.awaits(version, "DEV", "HALTED");
    }

    private void goOn(String version) {
        act(version, "resumptions");
    }

    private void act(String version, String action) {
        String id = vendor.promotions(version).get(0).at("/id").asText();
        vendor.rita()
                .post("/v1/promotions/" + id + "/" + action, Map.of("reason", "as the test says"))
                .is(200);
    }
}
