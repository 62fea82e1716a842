package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input of every kind gets a clear 4xx with the place of the mistake, and changes nothing. */
@ExtendWith(RingwayServer.class)
class BadInputIT {
    private static final String JSON = "application/json";

    private static ApiClient adam;
    private static Answer before;
    private static String product;

    @BeforeAll
    static void aProduct(ServerProcess server) {
        adam = ApiClient.person(server, "adam");
        product = "/v1/products/"
                + adam.post("/v1/products", Fresh.product()).is(201).at("/key");
        before = adam.get(product).is(200);
    }

    @AfterAll
    static void nothingHasChanged() {
        assertEquals(before.text(), adam.get(product).is(200).text());
    }

    @ParameterizedTest(name = "{0} is wrong at ''{1}''")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "                                                                     | ``",
                "null                                                                 | ``",
                "[]                                                                   | ``",
                "7                                                                    | ``",
                "\"text\"                                                             | ``",
                "{                                                                    | ``",
                "{\"key\":}                                                           | ``",
                "{\"key\":\"a\",\"name\":\"a\",\"vendor\":\"a\"} {}                   | ``",
                "{\"key\":\"a\",\"key\":\"b\",\"name\":\"a\",\"vendor\":\"a\"}        | ``",
                "{}                                                                   | /key",
                "{\"key\":\"a\",\"name\":\"a\"}                                       | /vendor",
                "{\"key\":\"a\",\"name\":\"a\",\"vendor\":\"  \"}                     | /vendor",
                "{\"key\":\"a\",\"name\":\"a\",\"vendor\":\"a\",\"colour\":1}         | /colour",
                "{\"key\":\"A b\",\"name\":\"a\",\"vendor\":\"a\"}                    | /key",
                "{\"key\":\"-a\",\"name\":\"a\",\"vendor\":\"a\"}                     | /key",
                "{\"key\":\"../x\",\"name\":\"a\",\"vendor\":\"a\"}                   | /key",
                "{\"key\":7,\"name\":\"a\",\"vendor\":\"a\"}                          | /key",
                "{\"key\":\"a\",\"name\":true,\"vendor\":\"a\"}                       | /name",
                "{\"key\":\"a\",\"name\":[\"a\"],\"vendor\":\"a\"}                    | /name",
                "{\"key\":\"a\",\"name\":{},\"vendor\":\"a\"}                         | /name",
                "{\"key\":\"a\",\"name\":\"a\",\"vendor\":\"a\",\"packaging\":7}      | /packaging",
            })
    void aWrongBodyIsRefusedWithItsPlace(String body, String pointer) {
        Answer answer = adam.with("Content-Type", JSON)
                .send("POST", "/v1/products", BodyPublishers.ofString(body == null ? "" : body))
                .isProblem(400, "invalid-input");
        assertTrue(pointers(answer).contains(pointer), answer::toString);
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        Answer answer = adam.post("/v1/products", Map.of()).isProblem(400, "invalid-input");
        assertEquals(List.of("/key", "/name", "/vendor"), pointers(answer));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Map<String, String> order = Map.of("key", Fresh.key(), "name", "x".repeat(101), "vendor", "a");
        assertEquals(List.of("/name"), pointers(adam.post("/v1/products", order).isProblem(400, "invalid-input")));
    }

    @Test
    void aBodyBeyondAMegabyteIsRefused() {
        adam.post("/v1/products", Map.of("key", "a", "name", "x".repeat(1_100_000), "vendor", "a"))
                .isProblem(413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void aTimeThatNoCalendarOfOursKnowsIsRefused(String time) {
        String key = product.substring(product.lastIndexOf('/') + 1);
        Map<String, String> order = Map.of("name", "x", "purpose", "CI", "product", key, "expiresAt", time);
        assertEquals(
                List.of("/expiresAt"), pointers(adam.post("/v1/tokens", order).isProblem(400, "invalid-input")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\r\nb", "a\tb", "a\u2028b", "\u001b[31m"})
    void aNameIsOneLineWithoutControlCharacters(String name) {
        Map<String, Object> order = Map.of("key", Fresh.key(), "name", name, "vendor", "a");
        assertEquals(List.of("/name"), pointers(adam.post("/v1/products", order).isProblem(400, "invalid-input")));
    }

    @Test
    void aMethodThatNobodyKnowsIsRefused() {
        adam.send("PROPFIND", "/v1/downloads/00000000-0000-7000-8000-000000000000", BodyPublishers.noBody())
                .isProblem(405, "method-not-allowed");
    }

    @Test
    void aBodyNestedBeyondReasonIsRefused() {
        String nested = "{\"packaging\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        adam.with("Content-Type", JSON)
                .send("POST", "/v1/products", BodyPublishers.ofString(nested))
                .isProblem(400, "invalid-input");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        adam.with("Content-Type", "text/xml")
                .send("POST", "/v1/products", BodyPublishers.ofString("<a/>"))
                .isProblem(415, "unsupported-media-type");
        adam.with("Accept", "text/html").get("/v1/products").isProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=-1", "limit=ten", "limit=99999999999", "cursor=nonsense"})
    void aPageThatCannotBeIsRefused(String query) {
        for (String list : List.of("/v1/audit", "/v1/promotions", product + "/releases", "/v1/enrolments")) {
            adam.get(list + "?" + query).isProblem(400, "invalid-input");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/products/unknown",
                "/v1/products/%00",
                "/v1/products/%F0%9F%92%A9",
                "/v1/products/unknown/rings",
                "/v1/tokens",
                "/v1/customers/unknown",
                "/v1/promotions/unknown",
                "/v1/promotions/00000000-0000-7000-8000-000000000000",
                "/v1/environments/unknown",
                "/v1/environments/00000000-0000-7000-8000-000000000000",
                "/v1/products/unknown/releases/1.0.0",
                "/v1/products/unknown/releases/1.0.0/gates/DEV"
            })
    void whatDoesNotExistIsNotFound(String path) {
        boolean known = path.equals("/v1/tokens");
        adam.get(known ? "/v1/tokens/unknown/nothing" : path).isProblem(404, "not-found");
    }

    @Test
    void aRingThatDoesNotExistIsNotFound() {
        adam.get(product + "/rings/STAGING").isProblem(404, "not-found");
        adam.get(product + "/rings/dev").isProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"requiredChecks\":[],\"approvals\":-1,\"approverRoles\":[\"QA\"],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | /approvals",
                "{\"requiredChecks\":[],\"approvals\":1.5,\"approverRoles\":[\"QA\"],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | /approvals",
                "{\"requiredChecks\":[],\"approvals\":99999999999,\"approverRoles\":[\"QA\"],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | /approvals",
                "{\"requiredChecks\":[],\"approvals\":1,\"approverRoles\":[\"KING\"],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | /approverRoles/0",
                "{\"requiredChecks\":[],\"approvals\":1,\"approverRoles\":[0],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | /approverRoles/0",
                "{\"requiredChecks\":[],\"approvals\":1,\"approverRoles\":[\"CUSTOMER_USER\"],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | /approverRoles",
                "{\"requiredChecks\":[],\"approvals\":1,\"approverRoles\":[\"QA\"],\"soak\":\"a day\",\"start\":\"MANUAL\"} | /soak",
                "{\"requiredChecks\":[],\"approvals\":1,\"approverRoles\":[\"QA\"],\"soak\":\"-PT1H\",\"start\":\"MANUAL\"} | /soak",
                "{\"requiredChecks\":[],\"approvals\":1,\"approverRoles\":[\"QA\"],\"soak\":\"P999999999999D\",\"start\":\"MANUAL\"} | /soak",
                "{\"requiredChecks\":[],\"approvals\":1,\"approverRoles\":[\"QA\"],\"soak\":\"PT0S\",\"start\":\"SOMEHOW\"} | /start",
                "{\"requiredChecks\":[null],\"approvals\":1,\"approverRoles\":[\"QA\"],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | ``",
                "{\"requiredChecks\":{},\"approvals\":1,\"approverRoles\":[\"QA\"],\"soak\":\"PT0S\",\"start\":\"MANUAL\"} | /requiredChecks"
            })
    void aRingPolicyThatCannotBeIsRefused(String terms, String pointer) {
        Answer answer = adam.with("Content-Type", JSON)
                .with("If-Match", "\"0\"")
                .send("PUT", product + "/rings/DEV", BodyPublishers.ofString(terms))
                .isProblem(400, "invalid-input");
        assertTrue(pointer.isEmpty() || pointers(answer).contains(pointer), answer::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "CI, product, unknown",
        "AGENT, environment, unknown",
        "AGENT, environment, 00000000-0000-7000-8000-000000000000",
        "DOWNLOAD, customer, unknown",
    })
    void aTokenForWhatDoesNotExistIsRefused(String purpose, String scope, String of) {
        String expires = Instant.now().plus(30, ChronoUnit.DAYS).toString();
        Map<String, Object> order = Map.of("name", "machine", "purpose", purpose, scope, of, "expiresAt", expires);
        String known = adam.get("/v1/tokens").is(200).text();
        Answer answer = adam.post("/v1/tokens", order).isProblem(404, "not-found");
        assertEquals("There is no " + scope + " '" + of + "'.", answer.at("/detail"));
        assertEquals(known, adam.get("/v1/tokens").is(200).text());
    }

    private static List<String> pointers(Answer answer) {
        List<String> pointers = new ArrayList<>();
        for (JsonNode error : answer.json().path("errors")) {
            pointers.add(error.path("pointer").asText());
        }
        return pointers;
    }
}
