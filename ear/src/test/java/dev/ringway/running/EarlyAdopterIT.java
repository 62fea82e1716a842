package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An environment joins and leaves the early adopters, and the releases follow. */
@ExtendWith(RingwayServer.class)
class EarlyAdopterIT {
    private Vendor vendor;
    private EnvironmentAgent cloud;
    private ApiClient anna;

    @BeforeEach
    void aCustomerThatRunsTheFirstRelease(ServerProcess server) {
        vendor = Vendor.on(server)
                .knows("acme")
                .knows("globex")
                .offersProgramme("You get releases first.")
                .asksNothing();
        anna = vendor.person("anna");
        cloud = vendor.environment("acme-cloud", "PRODUCTION", "acme");
        vendor.releases("1.0.0");
        cloud.installs("1.0.0");
        vendor.awaits("1.0.0", "PRODUCTION", "COMPLETED");
        vendor.asks("PRODUCTION", List.of(), 0, "MANUAL");
    }

    @Test
    void whoIsApprovedGetsReleasesWithTheEarlyAdoptersAndNotAgainWithProduction() {
        EnvironmentAgent other = vendor.environment("globex-cloud", "PRODUCTION", "globex");
        other.installs("1.0.0");
        JsonNode enrolled = approve(enrol()).json();
        assertEquals("ENROLLED", enrolled.at("/state").asText());
        assertEquals("[\"LEAVE\"]", enrolled.at("/allowedActions").toString());
        assertEquals("EARLY_ADOPTERS", ring());
        assertFalse(cloud.isOfferedAnything(), "it runs already what the early adopters run");

        vendor.releases("1.1.0");
        cloud.installs("1.1.0");
        vendor.awaits("1.1.0", "EARLY_ADOPTERS", "COMPLETED");
        vendor.awaits("1.1.0", "PRODUCTION", "READY");
        assertFalse(other.isOfferedAnything());
        String promotion = startInProduction("1.1.0");
        other.installs("1.1.0");
        vendor.awaits("1.1.0", "PRODUCTION", "COMPLETED");
        JsonNode reached = vendor.rita().get(promotion + "/deployments").is(200).json();
        assertEquals(List.of(other.environment()), reached.findValuesAsText("environmentId"));
    }

    @Test
    void whoLeavesKeepsItsVersionUntilProductionHasCaughtUp() {
        String enrolment = enrol();
        approve(enrolment);
        vendor.releases("1.1.0");
        cloud.installs("1.1.0");
        vendor.awaits("1.1.0", "EARLY_ADOPTERS", "COMPLETED");

        JsonNode left = anna.post(enrolment + "/leavings", Map.of("reason", "Our audit."))
                .is(200)
                .json();
        assertEquals("LEFT", left.at("/state").asText());
        assertEquals("Our audit.", left.at("/reason").asText());
        assertEquals("PRODUCTION", ring());
        assertFalse(cloud.isOfferedAnything(), "PRODUCTION runs 1.0.0");

        startInProduction("1.1.0");
        vendor.awaits("1.1.0", "PRODUCTION", "COMPLETED");
        assertFalse(cloud.isOfferedAnything(), "it has 1.1.0 already");
        vendor.releases("1.2.0");
        startInProduction("1.2.0");
        cloud.installs("1.2.0");
        assertEquals(List.of("1.2.0", "1.1.0", "1.0.0"), versionsInstalled());
    }

    @Test
    void everyChangeIsOnRecordOnce() {
        String enrolment = enrol();
        approve(enrolment);
        anna.post(enrolment + "/leavings", Map.of()).is(200);
        String subject = "environment/" + vendor.product() + "/acme-cloud";
        List<String> recorded = vendor.audit(subject).stream()
                .map(entry -> entry.at("/action").asText() + " by "
                        + entry.at("/actorName").asText())
                .filter(entry -> entry.startsWith("enrolment") || entry.startsWith("environment moved"))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "enrolment approved by rita",
                        "enrolment left by anna",
                        "enrolment requested by anna",
                        "environment moved by anna",
                        "environment moved by rita"),
                recorded);
        JsonNode moves = anna.get(enrolment + "/moves").is(200).json();
        assertEquals(List.of("APPROVE", "LEAVE"), moves.findValuesAsText("action"));
        assertTrue(vendor.person("axel")
                .get("/v1/audit/verification")
                .is(200)
                .json()
                .at("/intact")
                .asBoolean());
    }

    private String enrol() {
        return "/v1/enrolments/"
                + vendor.enrols("anna", cloud.environment(), 1).is(201).at("/id");
    }

    private Answer approve(String enrolment) {
        return vendor.rita().post(enrolment + "/approvals", Map.of()).is(200);
    }

    private String ring() {
        return anna.get("/v1/environments/" + cloud.environment()).is(200).at("/ring");
    }

    private String startInProduction(String version) {
        String promotion = "/v1/promotions/"
                + vendor.awaits(version, "PRODUCTION", "READY").at("/id").asText();
        vendor.rita().post(promotion + "/starts", Map.of()).is(200);
        return promotion;
    }

    private List<String> versionsInstalled() {
        return anna.get("/v1/environments/" + cloud.environment() + "/deployments")
                .is(200)
                .json()
                .findValuesAsText("version");
    }
}
