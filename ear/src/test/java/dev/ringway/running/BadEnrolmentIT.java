package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be asked of the early-adopter programme is refused with a clear 4xx, and changes nothing. */
@ExtendWith(RingwayServer.class)
class BadEnrolmentIT {
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";
    private static final String A_MEGABYTE = "x".repeat(1_100_000);

    private static Vendor vendor;
    private static ApiClient anna;
    private static String programme;

    @BeforeAll
    static void aProgramme(ServerProcess server) {
        vendor = Vendor.on(server).knows("acme").knows("globex").offersProgramme("You get releases first.");
        anna = vendor.person("anna");
        programme = "/v1/products/" + vendor.product() + "/programme";
    }

    @ParameterizedTest(name = "{0} is wrong at ''{1}''")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                                  | ``",
                "[]                                                                 | ``",
                "{}                                                                 | /environment",
                "{\"environment\":\"" + NOBODYS + "\"}                             | /termsVersion",
                "{\"environment\":7,\"termsVersion\":1}                             | /environment",
                "{\"environment\":\"" + NOBODYS + "\",\"termsVersion\":\"one\"}     | /termsVersion",
                "{\"environment\":\"" + NOBODYS + "\",\"termsVersion\":1.5}         | /termsVersion",
                "{\"environment\":\"" + NOBODYS + "\",\"termsVersion\":99999999999} | /termsVersion",
                "{\"environment\":\"" + NOBODYS + "\",\"terms\":1}                  | /terms"
            })
    void aWrongRequestIsRefusedWithItsPlace(String body, String pointer) {
        Answer answer = anna.with("Content-Type", "application/json")
                .send("POST", "/v1/enrolments", BodyPublishers.ofString(body))
                .isProblem(400, "invalid-input");
        assertTrue(answer.json().path("errors").findValuesAsText("pointer").contains(pointer), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", NOBODYS})
    void anEnvironmentThatDoesNotExistIsNotFound(String environment) {
        vendor.enrols("anna", environment, 1).isProblem(404, "not-found");
    }

    @Test
    void anEnvironmentOfAnotherCustomerOrOfTheVendorIsNotFound() {
        String own = vendor.environment("own", "DEV").environment();
        String theirs = vendor.environment("theirs", "PRODUCTION", "globex").environment();
        vendor.enrols("anna", own, 1).isProblem(404, "not-found");
        vendor.enrols("anna", theirs, 1).isProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void onlyTheTermsThatHoldNowCanBeAccepted(int termsVersion) {
        String environment =
                vendor.environment("terms" + termsVersion, "PRODUCTION", "acme").environment();
        vendor.enrols("anna", environment, termsVersion).isProblem(409, "evidence-changed");
    }

    @Test
    void nobodyJoinsAProgrammeThatIsNotThere(ServerProcess server) {
        Vendor without = Vendor.on(server);
        String environment = without.environment("cloud", "PRODUCTION", "acme").environment();
        without.enrols("anna", environment, 0).isProblem(404, "not-found");
    }

    @Test
    void anEnvironmentEnrolsOnceAtATime() {
        String environment = vendor.environment("twice", "PRODUCTION", "acme").environment();
        vendor.enrols("anna", environment, 1).is(201);
        vendor.enrols("anna", environment, 1).isProblem(409, "already-exists");
    }

    @Test
    void aMoveThatIsNotInTheTableIsRefused() {
        String enrolment = enrolment("once-declined");
        vendor.rita().post(enrolment + "/declines", Map.of("reason", "Full.")).is(200);
        vendor.rita().post(enrolment + "/approvals", Map.of()).isProblem(409, "illegal-move");
        vendor.rita().post(enrolment + "/declines", Map.of("reason", "Full.")).isProblem(409, "illegal-move");
        anna.post(enrolment + "/withdrawals", Map.of()).isProblem(409, "illegal-move");
        anna.post(enrolment + "/leavings", Map.of()).isProblem(409, "illegal-move");
        assertEquals("DECLINED", anna.get(enrolment).is(200).at("/state"));
    }

    @Test
    void aReasonMustBeThereAndFit() {
        String enrolment = enrolment("for-a-reason");
        ApiClient rita = vendor.rita();
        rita.post(enrolment + "/declines", Map.of()).isProblem(400, "invalid-input");
        rita.post(enrolment + "/declines", Map.of("reason", "  ")).isProblem(400, "invalid-input");
        rita.post(enrolment + "/declines", Map.of("reason", "x".repeat(2_001))).isProblem(400, "invalid-input");
        rita.post(enrolment + "/declines", Map.of("reason", A_MEGABYTE)).isProblem(413, "too-large");
        rita.post(enrolment + "/leavings", Map.of("reason", "x".repeat(2_001))).isProblem(400, "invalid-input");
        rita.post(enrolment + "/leavings", Map.of("reason", A_MEGABYTE)).isProblem(413, "too-large");
        assertEquals("REQUESTED", rita.get(enrolment).is(200).at("/state"));
    }

    @Test
    void termsAreChangedOnlyByWhoKnowsTheNewestOnes() {
        ApiClient rita = vendor.rita();
        Map<String, String> other = Map.of("terms", "Other terms.");
        rita.put(programme, other).isProblem(428, "precondition-required");
        rita.put(programme, other, "\"0\"").isProblem(412, "stale");
        rita.put(programme, other, "\"2\"").isProblem(412, "stale");
        assertEquals("1", rita.get(programme).is(200).at("/version"));
    }

    @Test
    void termsMustBeThereAndFit() {
        ApiClient rita = vendor.rita();
        rita.put(programme, Map.of(), "\"1\"").isProblem(400, "invalid-input");
        rita.put(programme, Map.of("terms", " "), "\"1\"").isProblem(400, "invalid-input");
        rita.put(programme, Map.of("terms", "x".repeat(50_001)), "\"1\"").isProblem(400, "invalid-input");
        rita.put(programme, Map.of("terms", A_MEGABYTE), "\"1\"").isProblem(413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/enrolments?state=MEMBER", "/v1/enrolments?limit=0", "/v1/download-records?cursor=x"})
    void aListThatCannotBeIsRefused(String address) {
        vendor.rita().get(address).isProblem(400, "invalid-input");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        ApiClient rita = vendor.rita();
        rita.get("/v1/enrolments/unknown").isProblem(404, "not-found");
        rita.get("/v1/enrolments/" + NOBODYS).isProblem(404, "not-found");
        rita.get("/v1/enrolments/" + NOBODYS + "/moves").isProblem(404, "not-found");
        rita.post("/v1/enrolments/" + NOBODYS + "/approvals", Map.of()).isProblem(404, "not-found");
        rita.get("/v1/products/unknown/programme").isProblem(404, "not-found");
        rita.get(programme + "/terms/2").isProblem(404, "not-found");
        rita.get(programme + "/terms/one").isProblem(404, "not-found");
        rita.get("/v1/customers/unknown/memberships").isProblem(404, "not-found");
    }

    private static String enrolment(String key) {
        String environment = vendor.environment(key, "PRODUCTION", "acme").environment();
        return "/v1/enrolments/" + vendor.enrols("anna", environment, 1).is(201).at("/id");
    }
}
