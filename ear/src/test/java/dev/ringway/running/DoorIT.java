package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what those hear who do not. */
@ExtendWith(RingwayServer.class)
class DoorIT {
    private static ApiClient anybody;
    private static ApiClient adam;

    @BeforeAll
    static void knock(ServerProcess server) {
        anybody = ApiClient.anonymous(server);
        adam = ApiClient.person(server, "adam");
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsAskedTo() {
        Answer answer = anybody.get("/v1/products").isProblem(401, "unauthenticated");
        assertEquals("Bearer realm=\"ringway\"", answer.header("WWW-Authenticate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rw_ci_0000000000000000000000000000000000000000000000000",
                "nonsense",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGFtIn0.",
                ""
            })
    void aTokenThatProvesNothingIsRefused(String token) {
        Answer answer = anybody.withBearer(token).get("/v1/products").isProblem(401, "unauthenticated");
        assertTrue(answer.header("WWW-Authenticate").contains("invalid_token"), answer.toString());
    }

    @Test
    void aTamperedTokenIsRefused() {
        String genuine = People.token("adam");
        int middle = genuine.indexOf('.') + 20;
        char other = genuine.charAt(middle) == 'A' ? 'B' : 'A';
        String tampered = genuine.substring(0, middle) + other + genuine.substring(middle + 1);
        anybody.withBearer(tampered).get("/v1/products").isProblem(401, "unauthenticated");
    }

    @Test
    void aPasswordIsNoToken() {
        anybody.with("Authorization", "Basic YWRhbTphZGFtLXJpbmd3YXk=")
                .get("/v1/products")
                .isProblem(401, "unauthenticated");
    }

    @Test
    void aPersonOfTheRealmGetsIn() {
        adam.get("/v1/products").is(200);
    }

    @ParameterizedTest
    @CsvSource({"rita", "quinn", "dora", "olga", "axel", "anna", "carl"})
    void onlyAnAdministratorRegistersProducts(String name, ServerProcess server) {
        ApiClient.person(server, name).post("/v1/products", Fresh.product()).isProblem(403, "forbidden");
    }

    @Test
    void aMachineGetsInWithItsTokenUntilThatIsRevoked() {
        Map<String, Object> product = Fresh.product();
        adam.post("/v1/products", product).is(201);
        Answer issued = adam.post("/v1/tokens", ciToken(product.get("key"))).is(201);
        ApiClient machine = anybody.withBearer(issued.at("/secret"));
        machine.get("/v1/products/" + product.get("key")).is(200);
        adam.delete("/v1/tokens/" + issued.at("/token/id")).is(200);
        machine.get("/v1/products/" + product.get("key")).isProblem(401, "unauthenticated");
    }

    @Test
    void aMachineSeesNoProductButItsOwn() {
        Map<String, Object> own = Fresh.product();
        Map<String, Object> other = Fresh.product();
        adam.post("/v1/products", own).is(201);
        adam.post("/v1/products", other).is(201);
        String secret = adam.post("/v1/tokens", ciToken(own.get("key"))).is(201).at("/secret");
        Answer hidden = anybody.withBearer(secret).get("/v1/products/" + other.get("key"));
        Answer unknown = anybody.withBearer(secret).get("/v1/products/" + Fresh.key());
        hidden.isProblem(404, "not-found");
        assertEquals(unknown.is(404).at("/code"), hidden.at("/code"));
    }

    @Test
    void anOperatorIssuesNoTokenForTheBuildServer(ServerProcess server) {
        Map<String, Object> product = Fresh.product();
        adam.post("/v1/products", product).is(201);
        ApiClient.person(server, "olga")
                .post("/v1/tokens", ciToken(product.get("key")))
                .isProblem(403, "forbidden");
    }

    @Test
    void aSecretIsNeverShownAgain() {
        Map<String, Object> product = Fresh.product();
        adam.post("/v1/products", product).is(201);
        String secret =
                adam.post("/v1/tokens", ciToken(product.get("key"))).is(201).at("/secret");
        assertFalse(adam.get("/v1/tokens").is(200).text().contains(secret));
        assertFalse(adam.get("/v1/audit?limit=200").is(200).text().contains(secret));
    }

    @Test
    void aRequestIsTracedByTheCallersOwnId() {
        String id = "4bf92f3577b34da6a3ce929d0e0e4736";
        Answer answer =
                anybody.with("traceparent", "00-" + id + "-00f067aa0ba902b7-01").get("/v1/products");
        assertEquals(id, answer.isProblem(401, "unauthenticated").at("/traceId"));
        assertEquals(id, answer.header("Trace-Id"));
    }

    @Test
    void anAnswerThatIsAYesIsTracedToo() {
        assertTrue(adam.get("/v1/products").is(200).header("Trace-Id").matches("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /v1/nowhere, 404, not-found",
        "GET, /v1/products/../../health/nothing, 404, not-found",
        "POST, /nowhere, 404, not-found",
        "DELETE, /v1/products, 405, method-not-allowed",
        "PATCH, /v1/products, 405, method-not-allowed",
        "POST, /health/live, 405, method-not-allowed",
    })
    void anAddressOrMethodThatIsNotThereIsRefusedInWords(String method, String path, int status, String code) {
        adam.send(method, path, BodyPublishers.noBody()).isProblem(status, code);
    }

    @Test
    void healthIsToldToEverybody() {
        assertEquals("UP", anybody.get("/health/live").is(200).at("/status"));
        assertEquals("UP", anybody.get("/health/ready").is(200).at("/status"));
    }

    private static Map<String, Object> ciToken(Object product) {
        String expires = Instant.now().plus(30, ChronoUnit.DAYS).toString();
        return Map.of("name", "build server", "purpose", "CI", "product", product, "expiresAt", expires);
    }
}
