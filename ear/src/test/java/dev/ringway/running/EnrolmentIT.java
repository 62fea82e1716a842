package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers' administrators ask to join the early-adopter programme, and the vendor answers. */
@ExtendWith(RingwayServer.class)
class EnrolmentIT {
    private Vendor vendor;
    private String cloud;
    private ApiClient anna;

    @BeforeEach
    void aCustomerInProduction(ServerProcess server) {
        vendor = Vendor.on(server).knows("acme").knows("globex").offersProgramme("You get releases first.");
        anna = vendor.person("anna");
        cloud = vendor.environment("acme-cloud", "PRODUCTION", "acme").environment();
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
        vendor.enrols("anna", cloud, read).isProblem(409, "evidence-changed");
        vendor.enrols("anna", cloud, read + 1).is(201);
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
        vendor.enrols("carl", cloud, 1).isProblem(403, "forbidden");
        vendor.enrols("gina", cloud, 1).isProblem(404, "not-found");
        vendor.enrols("rita", cloud, 1).isProblem(403, "forbidden");
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
    void theNewestRequestComesFirstAndTheOneBeforeItOnTheNextPage() {
        String older = enrol();
        String site = vendor.environment("acme-site", "PRODUCTION", "acme").environment();
        String newer = vendor.enrols("anna", site, 1).is(201).at("/id");
        String list = "/v1/enrolments?state=REQUESTED&limit=1";
        Answer first = anna.get(list).is(200);
        assertEquals(newer, first.at("/items/0/id"));
        assertTrue(first.header("Link").contains("cursor=" + first.at("/next")), first.header("Link"));
        Answer second = anna.get(list + "&cursor=" + first.at("/next")).is(200);
        assertTrue(older.endsWith(second.at("/items/0/id")), second::toString);
    }

    @Test
    void aRequestThatIsRepeatedWithItsKeyIsOneEnrolment() {
        ApiClient client = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> request = Map.of("environment", cloud, "termsVersion", 1);
        Answer first = client.post("/v1/enrolments", request).is(201);
        Answer again = client.post("/v1/enrolments", request).is(201);
        assertEquals(first.at("/id"), again.at("/id"));
        assertEquals(first.header("Location"), again.header("Location"));
        assertTrue(first.header("Location").endsWith("/enrolments/" + first.at("/id")), first.header("Location"));
    }

    private String enrol() {
        return "/v1/enrolments/" + vendor.enrols("anna", cloud, 1).is(201).at("/id");
    }

    private Answer approve(String enrolment) {
        return vendor.rita().post(enrolment + "/approvals", Map.of()).is(200);
    }

    private String ring() {
        return anna.get("/v1/environments/" + cloud).is(200).at("/ring");
    }

    private JsonNode membership() {
        for (JsonNode membership :
                anna.get("/v1/customers/acme/memberships").is(200).json().at("/items")) {
            if (membership.at("/environment/id").asText().equals(cloud)) {
                return membership;
            }
        }
        throw new AssertionError("acme-cloud is no environment of acme");
    }
}
