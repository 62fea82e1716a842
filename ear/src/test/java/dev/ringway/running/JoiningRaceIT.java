package dev.ringway.running;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An environment comes to a ring at the instant in which a release does. */
@ExtendWith(RingwayServer.class)
class JoiningRaceIT {
    private static final int ROUNDS = 12;
    private static final String VERSION = "1.0.0";

    @Test
    void anEnvironmentThatIsRegisteredWhileAReleaseStartsGetsIt(ServerProcess server)
            throws InterruptedException, ExecutionException {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                Vendor vendor = Vendor.on(server).asks("DEV", List.of("build"), 0, "AUTOMATIC");
                vendor.releases(VERSION);
                Future<EnvironmentAgent> registration = beside.submit(() -> vendor.environment("dev", "DEV"));
                vendor.ci()
                        .put(vendor.release(VERSION) + "/checks/build", Map.of("state", "PASSED"))
                        .is(200);
                registration.get().installs(VERSION);
                vendor.awaits(VERSION, "DEV", "COMPLETED");
            }
        } finally {
            beside.shutdownNow();
        }
    }
}
