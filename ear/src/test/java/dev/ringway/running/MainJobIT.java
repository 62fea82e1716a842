package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, told through the API alone. */
@ExtendWith({RingwayServer.class, StandingCheck.class})
class MainJobIT {
    private static final String[] CHECKS = {"build", "test", "review", "merge-build"};

    @Test
    void aReleaseEntersDevByItselfOnceItsChecksHavePassedAndItsBytesAreThere(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        vendor.releases("1.0.0", "build", "test", "review");
        assertFalse(dev.isOfferedAnything());
        vendor.ci()
                .put(vendor.release("1.0.0") + "/checks/merge-build", Map.of("state", "PASSED"))
                .is(200);
        dev.installs("1.0.0");
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
        vendor.awaits("1.0.0", "INTERNAL", "AWAITING_GATES");
    }

    @Test
    void theSameRegistrationAgainIsNoNewsAndOtherContentIsRefused(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        String address = "/v1/products/" + vendor.product() + "/releases";
        String hash = vendor.ci().post(address, Vendor.order("1.0.0")).is(201).at("/contentHash");
        assertEquals(
                hash, vendor.ci().post(address, Vendor.order("1.0.0")).is(200).at("/contentHash"));
        Map<String, Object> other = new HashMap<>(Vendor.order("1.0.0"));
        other.put("branch", "elsewhere");
        vendor.ci().post(address, other).isProblem(409, "content-differs");
    }

    @Test
    void bytesThatAreNotTheAnnouncedOnesLeaveNothingBehind(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        vendor.registers("1.0.0");
        ApiClient upload = vendor.ci().with("Content-Type", "application/octet-stream");
        String address = vendor.release("1.0.0") + "/artifacts/app.jar";
        byte[] wrong = Vendor.BYTES.clone();
        wrong[0]++;
        upload.send("PUT", address, BodyPublishers.ofByteArray(wrong)).isProblem(422, "digest-mismatch");
        upload.send("PUT", address, BodyPublishers.ofByteArray(new byte[3])).isProblem(422, "digest-mismatch");
        upload.send("PUT", address, BodyPublishers.ofByteArray(new byte[1_000_000]))
                .isProblem(422, "digest-mismatch");
        assertTrue(vendor.quinn()
                .get(vendor.release("1.0.0"))
                .json()
                .at("/artifacts/0/uploadedAt")
                .isNull());
        assertEquals(0, server.storage().resolve("incoming").toFile().list().length);
        vendor.uploads("1.0.0");
        vendor.uploads("1.0.0");
    }

    @Test
    void aFailedDeploymentHaltsThePromotionUntilItIsTriedAgain(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        vendor.releases("1.0.0", CHECKS);
        String first = dev.awaitsOffer("1.0.0");
        dev.reports(first, "INSTALLING", null).is(200);
        dev.reports(first, "FAILED", null).is(200);
        JsonNode halted = vendor.awaits("1.0.0", "DEV", "HALTED");
        assertEquals(
                "Deployment to Environment dev failed: as the test says",
                halted.at("/note").asText());
        vendor.rita()
                .post(
                        "/v1/promotions/" + halted.at("/id").asText() + "/retries",
                        Map.of("reason", "Disk is larger now."))
                .is(200);
        dev.installs("1.0.0");
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
    }

    @Test
    void aReportThatIsRepeatedChangesNothingAndOneThatComesTooLateIsRefused(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        vendor.releases("1.0.0", CHECKS);
        String deployment = dev.awaitsOffer("1.0.0");
        dev.reports(deployment, "INSTALLING", null).is(200);
        dev.reports(deployment, "INSTALLING", null).is(200);
        dev.reports(deployment, "SUCCEEDED", "0.9.0").isProblem(400, "invalid-input");
        dev.reports(deployment, "SUCCEEDED", "1.0.0").is(200);
        dev.reports(deployment, "SUCCEEDED", "1.0.0").is(200);
        dev.reports(deployment, "FAILED", null).isProblem(409, "deployment-closed");
    }

    @Test
    void aRejectedReleaseIsTakenFromItsAgentsAndDoesNotHoldUpTheNext(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        vendor.releases("1.0.0", CHECKS);
        String deployment = dev.awaitsOffer("1.0.0");
        JsonNode rejected = vendor.quinn()
                .post(vendor.release("1.0.0") + "/rejections", Map.of("reason", "It loses data."))
                .is(200)
                .json();
        assertEquals(
                List.of("INTERNAL", "EARLY_ADOPTERS", "PRODUCTION"), texts(rejected.at("/rejection/neverReaches")));
        dev.reports(deployment, "INSTALLING", null).isProblem(409, "deployment-closed");
        dev.client()
                .get("/v1/agent/deployments/" + deployment + "/artifacts/app.jar")
                .isProblem(409, "deployment-closed");
        vendor.quinn()
                .post(vendor.release("1.0.0") + "/rejections", Map.of("reason", "again"))
                .isProblem(409, "release-rejected");
        vendor.releases("1.0.1", CHECKS);
        dev.installs("1.0.1");
        vendor.awaits("1.0.1", "DEV", "COMPLETED");
    }

    @Test
    void aRingGoesBackToWhatItRanBeforeInOneActionAndNeverToARejectedRelease(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        for (String version : List.of("1.0.0", "1.1.0", "1.2.0")) {
            vendor.releases(version, CHECKS);
            dev.installs(version);
            vendor.awaits(version, "DEV", "COMPLETED");
        }
        vendor.quinn()
                .post(vendor.release("1.1.0") + "/rejections", Map.of("reason", "Wrong sums."))
                .is(200);
        String rollbacks = "/v1/products/" + vendor.product() + "/rings/DEV/rollbacks";
        Map<String, String> order = Map.of("reason", "1.2.0 is slow.", "promotion", latest(vendor, "1.2.0"));
        vendor.rita()
                .post(rollbacks, Map.of("reason", "1.0.0 is old.", "promotion", latest(vendor, "1.0.0")))
                .isProblem(409, "illegal-move");
        Answer back = vendor.rita().post(rollbacks, order).is(201);
        vendor.rita().post(rollbacks, order).isProblem(409, "illegal-move");
        assertEquals("1.0.0", back.at("/version"));
        assertEquals("1.2.0", back.at("/replaces"));
        dev.installs("1.0.0");
        vendor.awaits("1.2.0", "DEV", "ROLLED_BACK");
    }

    private static String latest(Vendor vendor, String version) {
        return vendor.awaits(version, "DEV", "COMPLETED").at("/id").asText();
    }

    @Test
    void environmentsThatRunAReleaseRejectedHalfWayGoBackToWhatTheRingRanBefore(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        EnvironmentAgent one = vendor.environment("dev-1", "DEV");
        EnvironmentAgent other = vendor.environment("dev-2", "DEV");
        vendor.releases("1.0.0", CHECKS);
        one.installs("1.0.0");
        other.installs("1.0.0");
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
        vendor.releases("1.1.0", CHECKS);
        one.installs("1.1.0");
        vendor.quinn()
                .post(vendor.release("1.1.0") + "/rejections", Map.of("reason", "It loses data."))
                .is(200);
        Answer back = vendor.rita()
                .post("/v1/products/" + vendor.product() + "/rings/DEV/rollbacks", Map.of("reason", "Rejected."))
                .is(201);
        assertEquals("1.0.0", back.at("/version"));
        one.installs("1.0.0");
        vendor.awaits("1.1.0", "DEV", "REJECTED");
        assertFalse(other.isOfferedAnything());
    }

    @Test
    void nobodyApprovesWhatTheyMadeThemselvesNorTwice(ServerProcess server) {
        Vendor vendor =
                Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 2, "MANUAL");
        Map<String, Object> order = new HashMap<>(Vendor.order("1.0.0"));
        order.put("workItems", List.of(Map.of("key", "W-1", "title", "A change", "type", "fix", "author", "quinn")));
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
        vendor.uploads("1.0.0");
        vendor.awaits("1.0.0", "INTERNAL", "AWAITING_GATES");
        vendor.signsOff("rita", "1.0.0", "INTERNAL", "APPROVED", vendor.evidence("1.0.0", "INTERNAL"))
                .isProblem(409, "gate-closed");
        vendor.person("quentin")
                .put(vendor.release("1.0.0") + "/work-items/W-1/validation", Map.of("verdict", "PASSED"))
                .is(200);
        vendor.signsOff("quinn", "1.0.0", "INTERNAL", "APPROVED", vendor.evidence("1.0.0", "INTERNAL"))
                .isProblem(403, "four-eyes");
        vendor.signsOff("rita", "1.0.0", "INTERNAL", "APPROVED", vendor.evidence("1.0.0", "INTERNAL"))
                .is(200);
        vendor.signsOff("rita", "1.0.0", "INTERNAL", "APPROVED", vendor.evidence("1.0.0", "INTERNAL"))
                .isProblem(403, "four-eyes");
        vendor.signsOff("quentin", "1.0.0", "INTERNAL", "APPROVED", vendor.evidence("1.0.0", "INTERNAL"))
                .is(200);
        vendor.awaits("1.0.0", "INTERNAL", "READY");
    }

    @Test
    void aNewerReleaseTakesThePlaceOfOlderOnesThatStillWait(ServerProcess server) {
        Vendor vendor =
                Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 0, "MANUAL");
        vendor.releases("1.0.0");
        vendor.awaits("1.0.0", "INTERNAL", "READY");
        vendor.releases("1.1.0");
        String newer = vendor.awaits("1.1.0", "INTERNAL", "READY").at("/id").asText();
        vendor.rita().post("/v1/promotions/" + newer + "/starts", Map.of()).is(200);
        vendor.awaits("1.0.0", "INTERNAL", "SUPERSEDED");
    }

    @Test
    void noRingIsSkipped(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        vendor.registers("1.0.0");
        vendor.rita()
                .post("/v1/promotions", Map.of("product", vendor.product(), "version", "1.0.0", "ring", "PRODUCTION"))
                .isProblem(409, "gate-closed");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
