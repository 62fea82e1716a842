package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rejected release stands in nobody's way. */
@ExtendWith(RingwayServer.class)
class RejectedReleaseIT {
    private Vendor vendor;
    private EnvironmentAgent first;

    @BeforeEach
    void aRing(ServerProcess server) {
        vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
        first = vendor.environment("first", "DEV");
    }

    @Test
    void anOlderReleaseComesToTheEnvironmentsThatStillRunARejectedNewerOne() {
        completes("99.0.0");
        vendor.releases("1.0.0");
        vendor.awaits("1.0.0", "DEV", "AWAITING_GATES");
        reject("99.0.0");
        first.installs("1.0.0");
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
    }

    @Test
    void whoJoinsARingWhoseLatestReleaseIsRejectedGetsTheOneBefore() {
        completes("1.0.0");
        completes("2.0.0");
        reject("2.0.0");
        vendor.environment("second", "DEV").installs("1.0.0");
    }

    @Test
    void aRolloutThatARejectionEndedOffersTheWayBack() {
        completes("1.0.0");
        vendor.releases("2.0.0");
        first.reports(first.awaitsOffer("2.0.0"), "INSTALLING", null).is(200);
        reject("2.0.0");
        JsonNode ended = vendor.awaits("2.0.0", "DEV", "REJECTED");
        assertEquals("[\"ROLL_BACK\"]", ended.at("/allowedActions").toString());
        rollsBack();
        first.installs("1.0.0");
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
        assertTrue(
                vendor.awaits("2.0.0", "DEV", "REJECTED").at("/allowedActions").isEmpty());
    }

    private void rollsBack() {
        String ring = "/v1/products/" + vendor.product() + "/rings/DEV";
        vendor.rita().post(ring + "/rollbacks", Map.of("reason", "It leaks.")).is(201);
    }

    private void completes(String version) {
        vendor.releases(version);
        first.installs(version);
        vendor.awaits(version, "DEV", "COMPLETED");
    }

    private void reject(String version) {
        vendor.quinn()
                .post(vendor.release(version) + "/rejections", Map.of("reason", "It leaks."))
                .is(200);
    }
}
