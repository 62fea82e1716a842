package dev.ringway.running;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gate that waits for two things which come at the same instant: neither may think that the other is still missing. */
@ExtendWith(RingwayServer.class)
class PolicyRaceIT {
    private static final int ROUNDS = 12;

    @Test
    void theLastFileAndALooserPolicyAtOnceOpenTheGate(ServerProcess server)
            throws InterruptedException, ExecutionException {
        Vendor vendor = Vendor.on(server);
        for (int round = 1; round <= ROUNDS; round++) {
            String version = "1." + round + ".0";
            vendor.asks("DEV", List.of("build", "test"), 0, "AUTOMATIC");
            vendor.registers(version);
            bothAtOnce(() -> vendor.uploads(version), () -> vendor.asks("DEV", List.of(), 0, "AUTOMATIC"));
            vendor.awaits(version, "DEV", "COMPLETED");
        }
    }

    private static void bothAtOnce(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            for (Future<Object> done : callers.invokeAll(List.of(call(one), call(other)))) {
                done.get();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static Callable<Object> call(Runnable work) {
        return Executors.callable(work);
    }
}
