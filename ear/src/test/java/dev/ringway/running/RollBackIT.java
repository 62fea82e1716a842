package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ring that was rolled back runs one release, in all of its environments. */
@ExtendWith({RingwayServer.class, StandingCheck.class})
class RollBackIT {
    private Vendor vendor;
    private List<EnvironmentAgent> ring;

    @BeforeEach
    void aRingOfThreeThatHasRunTwoReleases(ServerProcess server) {
        vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
        ring = Stream.of("first", "second", "third")
                .map(key -> vendor.environment(key, "DEV"))
                .toList();
        completes("1.0.0");
        completes("2.0.0");
    }

    @Test
    void aRollBackOfAHalfDoneRollBackReachesAllThatRunWhatWasTakenBack() {
        completes("3.0.0");
        rollsBack();
        ring.get(0).installs("2.0.0");
        rollsBack();
        ring.forEach(agent -> agent.installs("1.0.0"));
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
    }

    @Test
    void whoStillRunsTheReleaseBeforeIsLeftAlone() {
        vendor.releases("3.0.0");
        ring.get(0).installs("3.0.0");
        rollsBack();
        ring.get(0).installs("2.0.0");
        vendor.awaits("2.0.0", "DEV", "COMPLETED");
        assertFalse(ring.get(1).isOfferedAnything());
    }

    private void completes(String version) {
        vendor.releases(version);
        ring.forEach(agent -> agent.installs(version));
        vendor.awaits(version, "DEV", "COMPLETED");
    }

    private void rollsBack() {
        String rollbacks = "/v1/products/" + vendor.product() + "/rings/DEV/rollbacks";
        vendor.rita().post(rollbacks, Map.of("reason", "It leaks.")).is(201);
    }
}
