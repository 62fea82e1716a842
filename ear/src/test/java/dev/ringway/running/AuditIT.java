package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.shared.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that happened is on record, once, and nobody can change what it says. */
@ExtendWith(RingwayServer.class)
class AuditIT {
    private ApiClient adam;
    private ApiClient axel;

    @BeforeEach
    void people(ServerProcess server) {
        adam = ApiClient.person(server, "adam");
        axel = ApiClient.person(server, "axel");
    }

    @Test
    void whatHappenedIsOnRecordOnceWithWhoDidIt() {
        Map<String, Object> product = Fresh.product();
        adam.post("/v1/products", product).is(201);
        JsonNode entries = entriesOf("product/" + product.get("key"));
        assertEquals(1, entries.size(), entries::toString);
        assertEquals("product registered", entries.at("/0/action").asText());
        assertEquals("adam", entries.at("/0/actorName").asText());
    }

    @Test
    void whatCameOfARequestIsFoundByTheTraceIdOfItsAnswer() {
        Map<String, Object> product = Fresh.product();
        String trace = adam.post("/v1/products", product).is(201).header("Trace-Id");
        JsonNode entries = axel.get("/v1/audit?trace=" + trace).is(200).json().path("items");
        assertEquals(1, entries.size(), entries::toString);
        assertEquals("product/" + product.get("key"), entries.at("/0/subject").asText());
        assertEquals(trace, entries.at("/0/traceId").asText());
    }

    @Test
    void thePageLeadsFromATraceIdToItsEntries(ServerProcess server) {
        Map<String, Object> product = Fresh.product();
        String trace = adam.post("/v1/products", product).is(201).header("Trace-Id");
        adam.post("/v1/products", Fresh.product()).is(201);
        String page = PageReader.signedIn(server, "axel")
                .open("/audit/list?trace=" + trace)
                .is(200)
                .text();
        assertTrue(page.contains("href=\"/audit/list?trace=" + trace + "\""), page);
        assertTrue(page.contains("product/" + product.get("key")), page);
        assertEquals(1, page.split("<details class=\"more\"").length - 1, page);
    }

    @Test
    void whatTheServerDoesByItselfHasATraceIdToo(ServerProcess server) {
        Vendor vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
        vendor.releases("1.0.0");
        vendor.awaits("1.0.0", "DEV", "COMPLETED");
        JsonNode started = vendor.audit("release/" + vendor.product() + "/1.0.0").stream()
                .filter(entry -> entry.at("/action").asText().equals("promotion started"))
                .findFirst()
                .orElseThrow();
        assertEquals("system", started.at("/actorName").asText());
        assertTrue(started.at("/traceId").asText().matches("[0-9a-f]{32}"), started::toString);
    }

    @Test
    void whatWasRefusedIsNotOnRecord() {
        Map<String, Object> product = Fresh.product();
        adam.post("/v1/products", product).is(201);
        adam.post("/v1/products", product).isProblem(409, "already-exists");
        adam.put("/v1/products/" + product.get("key"), product, "\"99\"").isProblem(412, "stale");
        assertEquals(1, entriesOf("product/" + product.get("key")).size());
    }

    @Test
    void theTrailIsReadPageByPageWithoutGapsOrRepeats() {
        Map<String, Object> product = Fresh.product();
        String path = "/v1/products/" + product.get("key");
        String tag = adam.post("/v1/products", product).is(201).entityTag();
        for (int change = 0; change < 4; change++) {
            tag = adam.put(path, changed(product, change), tag).is(200).entityTag();
        }
        Set<String> seen = new HashSet<>();
        String next = "/v1/audit?limit=2&subject=product/" + product.get("key");
        while (!next.isEmpty()) {
            Answer page = axel.get(next).is(200);
            page.json()
                    .path("items")
                    .forEach(entry -> assertTrue(seen.add(entry.path("id").asText())));
            next = page.header("Link").replaceAll("^<(?:/api)?|>.*$", "");
        }
        assertEquals(5, seen.size());
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAnEntry() throws SQLException {
        adam.post("/v1/products", Fresh.product()).is(201);
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate("update audit_entry set action = 'x'"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from audit_entry"));
        }
        assertTrue(
                axel.get("/v1/audit/verification").is(200).json().path("intact").asBoolean());
    }

    @Test
    void anEntryChangedBehindRingwaysBackIsFoundAndNamed() throws SQLException {
        adam.post("/v1/products", Fresh.product()).is(201);
        try (TamperedEntry tampered = TamperedEntry.newest()) {
            JsonNode found = axel.get("/v1/audit/verification").is(200).json();
            assertFalse(found.path("intact").asBoolean());
            assertTrue(found.path("problem").asText().contains("Entry " + tampered.id() + " "), found::toString);
        }
        assertTrue(
                axel.get("/v1/audit/verification").is(200).json().path("intact").asBoolean());
    }

    @Test
    void everyMoveOfADeploymentIsOnRecord(ServerProcess server) {
        Vendor vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        vendor.releases("1.0.0");
        dev.awaitsOffer("1.0.0");
        String promotion = "/v1/promotions/"
                + vendor.awaits("1.0.0", "DEV", "DEPLOYING").at("/id").asText();
        Map<String, String> why = Map.of("reason", "as the test says");
        vendor.rita().post(promotion + "/halts", why).is(200);
        vendor.rita().post(promotion + "/resumptions", why).is(200);
        dev.awaitsOffer("1.0.0");
        vendor.quinn().post(vendor.release("1.0.0") + "/rejections", why).is(200);
        assertEquals(
                List.of("QUEUED to OFFERED", "OFFERED to QUEUED", "QUEUED to OFFERED", "OFFERED to CANCELLED"),
                vendor.audit("environment/" + vendor.product() + "/dev").stream()
                        .filter(entry -> entry.at("/action").asText().equals("deployment moved"))
                        .sorted(Comparator.comparing(entry -> entry.at("/id").asLong()))
                        .map(AuditIT::move)
                        .toList());
    }

    private static String move(JsonNode entry) {
        Map<String, Object> details = Json.read(entry.at("/details").asText(), new TypeReference<>() {});
        return details.get("from") + " to " + details.get("to");
    }

    private JsonNode entriesOf(String subject) {
        return axel.get("/v1/audit?subject=" + subject).is(200).json().path("items");
    }

    private static Map<String, Object> changed(Map<String, Object> product, int change) {
        return Map.of("key", product.get("key"), "name", "Name " + change, "vendor", product.get("vendor"));
    }
}
