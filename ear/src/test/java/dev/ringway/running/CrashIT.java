package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server is killed as by a power failure, at bad moments. */
@ExtendWith({RingwayServer.class, StandingCheck.class})
class CrashIT {
    private static final int ENVIRONMENTS = 16;

    @Test
    void aRolloutGoesOnAndFinishesAndNoEnvironmentGetsItTwice(ServerProcess server)
            throws IOException, InterruptedException, ExecutionException {
        Vendor vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
        List<EnvironmentAgent> agents = new ArrayList<>();
        for (int number = 1; number <= ENVIRONMENTS; number++) {
            agents.add(vendor.environment("dev-" + number, "DEV"));
        }
        vendor.releases("1.0.0");
        CountDownLatch someHaveIt = new CountDownLatch(ENVIRONMENTS / 3);
        ExecutorService beside = Executors.newFixedThreadPool(4);
        List<Future<?>> working = agents.stream()
                .<Future<?>>map(agent -> beside.submit(() -> installThroughOutages(agent, someHaveIt)))
                .toList();
        someHaveIt.await();
        server.kill();
        server.start();
        for (Future<?> done : working) {
            done.get();
        }
        beside.shutdown();
        JsonNode promotion = vendor.awaits("1.0.0", "DEV", "COMPLETED");
        eachEnvironmentGotItOnce(vendor, promotion.at("/id").asText());
        theTrailIsWholeAndSays(vendor, "promotion completed", 1);
    }

    @Test
    void anAppointmentThatPassesWhileTheServerIsDownIsKeptOnceWhenItIsBack(ServerProcess server) throws IOException {
        Vendor vendor =
                Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 0, "MANUAL");
        vendor.releases("1.0.0");
        String id = vendor.awaits("1.0.0", "INTERNAL", "READY").at("/id").asText();
        vendor.rita()
                .put("/v1/promotions/" + id + "/schedule", Map.of("at", secondsFromNow(2), "zone", "UTC"), "\"0\"")
                .is(200);
        server.kill();
        server.start();
        vendor.awaits("1.0.0", "INTERNAL", "COMPLETED");
        long starts = vendor.audit("release/" + vendor.product() + "/1.0.0").stream()
                .filter(entry -> entry.at("/action").asText().equals("promotion started"))
                .filter(entry -> entry.at("/details").asText().contains("INTERNAL"))
                .count();
        assertEquals(1, starts);
    }

    @Test
    void whatWasRejectedASecondBeforeItsAppointmentNeverStarts(ServerProcess server) throws IOException {
        Vendor vendor =
                Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 0, "MANUAL");
        EnvironmentAgent internal = vendor.environment("internal", "INTERNAL");
        vendor.releases("1.0.0");
        String id = vendor.awaits("1.0.0", "INTERNAL", "READY").at("/id").asText();
        vendor.rita()
                .put("/v1/promotions/" + id + "/schedule", Map.of("at", secondsFromNow(2), "zone", "UTC"), "\"0\"")
                .is(200);
        vendor.quinn()
                .post(vendor.release("1.0.0") + "/rejections", Map.of("reason", "It forgets what it was told."))
                .is(200);
        server.kill();
        server.start();
        vendor.awaits("1.0.0", "INTERNAL", "REJECTED");
        assertTrue(!internal.isOfferedAnything());
        vendor.rita().post("/v1/promotions/" + id + "/starts", Map.of()).isProblem(409, "illegal-move");
        theTrailIsWholeAndSays(vendor, "promotion started", 1);
    }

    @Test
    void installersThatWereBeingBuiltAreBuiltWhenTheServerIsBack(ServerProcess server) throws IOException {
        Vendor vendor = Vendor.on(server).packaged().asksNothing();
        byte[] large = new byte[64_000_000];
        new Random(7).nextBytes(large);
        vendor.registers("1.0.0", large);
        vendor.uploads("1.0.0", large);
        Eventually.within(Duration.ofMinutes(1))
                .until(
                        "the installers are being built",
                        () -> build(vendor).at("/state").asText().equals("BUILDING"));
        server.kill();
        server.start();
        Eventually.within(Duration.ofMinutes(2))
                .until(
                        "the installers are built",
                        () -> build(vendor).at("/state").asText().equals("AVAILABLE"));
        assertEquals(2, build(vendor).at("/installers").size());
        theTrailIsWholeAndSays(vendor, "installers building", 2);
        theTrailIsWholeAndSays(vendor, "installers available", 1);
    }

    private static JsonNode build(Vendor vendor) {
        return vendor.rita()
                .get(vendor.release("1.0.0") + "/installers")
                .is(200)
                .json()
                .at("/items/0");
    }

    private static void installThroughOutages(EnvironmentAgent agent, CountDownLatch someHaveIt) {
        String[] deployment = new String[1];
        Eventually outage = Eventually.within(Duration.ofMinutes(3));
        outage.until("an offer", () -> reached(() -> deployment[0] = agent.awaitsOffer("1.0.0")));
        outage.until(
                "begun",
                () -> reached(
                        () -> agent.reports(deployment[0], "INSTALLING", null).is(200)));
        outage.until(
                "done",
                () -> reached(
                        () -> agent.reports(deployment[0], "SUCCEEDED", "1.0.0").is(200)));
        someHaveIt.countDown();
    }

    /** Whether the server answered; what it answered is checked by the call itself. */
    private static boolean reached(Runnable call) {
        try {
            call.run();
            return true;
        } catch (NoAnswer down) {
            return false;
        }
    }

    private static void eachEnvironmentGotItOnce(Vendor vendor, String promotion) {
        JsonNode items = vendor.rita()
                .get("/v1/promotions/" + promotion + "/deployments")
                .is(200)
                .json()
                .at("/items");
        List<JsonNode> deployments =
                StreamSupport.stream(items.spliterator(), false).toList();
        assertEquals(ENVIRONMENTS, deployments.size());
        assertEquals(
                ENVIRONMENTS,
                deployments.stream()
                        .map(deployment -> deployment.at("/environment").asText())
                        .collect(Collectors.toSet())
                        .size());
        deployments.forEach(deployment -> assertEquals(
                "SUCCEEDED 1",
                deployment.at("/state").asText() + " "
                        + deployment.at("/attempt").asInt()));
        long successes = vendor.audit("environment/" + vendor.product()).stream()
                .filter(entry -> entry.at("/details").asText().contains("SUCCEEDED"))
                .count();
        assertEquals(ENVIRONMENTS, successes, "one entry for each");
    }

    private static void theTrailIsWholeAndSays(Vendor vendor, String action, long times) {
        assertTrue(vendor.person("axel")
                .get("/v1/audit/verification")
                .is(200)
                .json()
                .at("/intact")
                .asBoolean());
        assertEquals(
                times,
                vendor.audit("release/" + vendor.product() + "/1.0.0").stream()
                        .filter(entry -> entry.at("/action").asText().equals(action))
                        .count());
    }

    private static String secondsFromNow(int seconds) {
        return LocalDateTime.now(ZoneOffset.UTC)
                .plusSeconds(seconds)
                .truncatedTo(ChronoUnit.MILLIS)
                .toString();
    }
}
