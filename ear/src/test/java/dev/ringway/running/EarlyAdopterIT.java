package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers' administrators join and leave the early adopters, and the releases follow. */
@ExtendWith(RingwayServer.class)
class EarlyAdopterIT {
    private Vendor vendor;
    private Vendor.Agent cloud;
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
        Vendor.Agent other = vendor.environment("globex-cloud", "PRODUCTION", "globex");
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
    void whoIsDeclinedStaysInProductionAndMayAskAgain() {
        String enrolment = enrol();
        Answer declined = vendor.rita().post(enrolment + "/declines", Map.of("reason", "Full this year."));
        assertEquals("DECLINED", declined.is(200).at("/state"));
        assertEquals("Full this year.", anna.get(enrolment).is(200).at("/reason"));
        assertEquals("PRODUCTION", ring());
        enrol();
    }

    @Test
    void aRequestCanBeTakenBackWhileItWaits() {
        String enrolment = enrol();
        assertEquals(
                "[\"WITHDRAW\"]",
                anna.get(enrolment).json().at("/allowedActions").toString());
        Answer withdrawn = anna.post(enrolment + "/withdrawals", Map.of()).is(200);
        assertEquals("WITHDRAWN", withdrawn.at("/state"));
        assertEquals("[]", withdrawn.json().at("/allowedActions").toString());
        vendor.rita().post(enrolment + "/approvals", Map.of()).isProblem(409, "illegal-move");
        assertEquals("PRODUCTION", ring());
    }

    @Test
    void termsThatChangedBetweenReadingAndAcceptingAreNotAccepted() {
        String programme = "/v1/products/" + vendor.product() + "/programme";
        int read = anna.get(programme).is(200).json().at("/version").asInt();
        vendor.offersProgramme("You get releases first and pay for it.");
        vendor.enrols("anna", cloud.environment(), read).isProblem(409, "evidence-changed");
        vendor.enrols("anna", cloud.environment(), read + 1).is(201);
        assertEquals(
                "You get releases first.",
                anna.get(programme + "/terms/1").is(200).at("/terms"));
        assertEquals("2", anna.get(programme).is(200).at("/version"));
    }

    @Test
    void theSameTermsAgainAreNoNewVersion() {
        String programme = "/v1/products/" + vendor.product() + "/programme";
        Map<String, String> same = Map.of("terms", "You get releases first.");
        assertEquals(
                "\"1\"", vendor.rita().put(programme, same, "\"1\"").is(200).entityTag());
        anna.with("If-None-Match", "\"1\"").get(programme).is(304);
    }

    @Test
    void onlyAnAdministratorOfTheCustomerItselfJoins() {
        vendor.enrols("carl", cloud.environment(), 1).isProblem(403, "forbidden");
        vendor.enrols("gina", cloud.environment(), 1).isProblem(404, "not-found");
        vendor.enrols("rita", cloud.environment(), 1).isProblem(403, "forbidden");
        String enrolment = enrol();
        anna.post(enrolment + "/approvals", Map.of()).isProblem(403, "forbidden");
        ApiClient gina = vendor.person("gina");
        gina.get(enrolment).isProblem(404, "not-found");
        gina.get(enrolment + "/moves").isProblem(404, "not-found");
        gina.post(enrolment + "/withdrawals", Map.of()).isProblem(404, "not-found");
        gina.get("/v1/customers/acme/memberships").isProblem(404, "not-found");
        assertFalse(gina.get("/v1/enrolments?limit=200").is(200).text().contains("acme"));
        assertEquals("REQUESTED", vendor.person("carl").get(enrolment).is(200).at("/state"));
    }

    @Test
    void aMembershipSaysWhetherItsEnvironmentMayJoin() {
        assertTrue(membership().at("/mayJoin").asBoolean());
        assertTrue(membership().at("/enrolment").isNull());
        String enrolment = enrol();
        assertFalse(membership().at("/mayJoin").asBoolean());
        assertTrue(enrolment.endsWith(membership().at("/enrolment/id").asText()));
        approve(enrolment);
        assertEquals("EARLY_ADOPTERS", membership().at("/environment/ring").asText());
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

    @Test
    void aRequestThatIsRepeatedWithItsKeyIsOneEnrolment() {
        ApiClient client = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> request = Map.of("environment", cloud.environment(), "termsVersion", 1);
        Answer first = client.post("/v1/enrolments", request).is(201);
        Answer again = client.post("/v1/enrolments", request).is(201);
        assertEquals(first.at("/id"), again.at("/id"));
        assertEquals(first.header("Location"), again.header("Location"));
        assertTrue(first.header("Location").endsWith("/enrolments/" + first.at("/id")), first.header("Location"));
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

    private JsonNode membership() {
        for (JsonNode membership :
                anna.get("/v1/customers/acme/memberships").is(200).json().at("/items")) {
            if (membership.at("/environment/id").asText().equals(cloud.environment())) {
                return membership;
            }
        }
        throw new AssertionError("acme-cloud is no environment of acme");
    }
}
