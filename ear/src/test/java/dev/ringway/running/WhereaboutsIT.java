package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which code was where, now and then; and lists that lose nothing while they grow. */
@ExtendWith({RingwayServer.class, StandingCheck.class})
class WhereaboutsIT {
    private static final String SUCCEEDED_LAST =
            "update deployment d join standing s on s.environment_id = d.environment_id"
                    + " join deployment latest on latest.id = s.running"
                    + " set d.finished_at = latest.finished_at + interval 1 microsecond, s.running = d.id"
                    + " where d.environment_id = ? and d.version = ?";

    private Vendor vendor;

    @BeforeEach
    void aVendor(ServerProcess server) {
        vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC");
    }

    @Test
    void whatRanIsKnownAcrossAnUpgradeAndARollBack() {
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        Instant before = Instant.now();
        completes(dev, "1.0.0");
        Instant first = Instant.now();
        completes(dev, "2.0.0");
        Instant second = Instant.now();
        String rollbacks = "/v1/products/" + vendor.product() + "/rings/DEV/rollbacks";
        vendor.rita().post(rollbacks, Map.of("reason", "It leaks.")).is(201);
        dev.installs("1.0.0");
        assertTrue(ranAt("at=" + before).isNull());
        assertEquals("1.0.0", ranAt("at=" + first).asText());
        assertEquals("2.0.0", ranAt("at=" + second).asText());
        assertEquals("1.0.0", ranAt("ring=DEV").asText());
        assertEquals("1.0.0", ranAt("environment=dev&text=DEV").asText());
    }

    @Test
    void whatSucceededLastIsWhatRunsEvenIfItWasPlannedFirst() throws SQLException {
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        completes(dev, "1.0.0");
        completes(dev, "2.0.0");
        assertEquals("2.0.0", ranAt("").asText());
        succeededLast(dev, "1.0.0");
        assertEquals("1.0.0", ranAt("").asText());
    }

    @Test
    void anEnvironmentThatWasNotThereYetRanNothing() {
        Instant before = Instant.now();
        vendor.environment("late", "DEV");
        assertEquals(0, running("at=" + before).at("/items").size());
        assertEquals(1, running("").at("/items").size());
    }

    @Test
    void whatIsLookedForIsTakenLetterByLetter() {
        for (String branch : List.of("feature_login", "featureXlogin", "50%!\\off")) {
            String version = "1." + branch.length() + "." + Math.abs(branch.hashCode());
            Map<String, Object> order = new HashMap<>(Vendor.order(version));
            order.put("branch", branch);
            vendor.ci()
                    .post("/v1/products/" + vendor.product() + "/releases", order)
                    .is(201);
        }
        assertEquals(1, versionsOf("releases?text=feature_login").size());
        assertEquals(1, versionsOf("releases?text=50%25").size());
        assertEquals(1, versionsOf("releases?text=%21%5C").size());
        assertEquals(2, versionsOf("releases?text=feature").size());
    }

    @Test
    void atAnInstantAVersionIsAPartOfANameAsAnyOther() {
        vendor.environment("other", "DEV");
        Map<String, Object> lab =
                Map.of("product", vendor.product(), "key", "lab", "name", "Lab 1.2.3", "ring", "DEV", "users", 1);
        vendor.adam().post("/v1/environments", lab).is(201);
        assertEquals(1, running("text=1.2.3").at("/items").size());
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        vendor.rita().get(address("running?at=%2B999999999-12-31T23:59:59Z")).isProblem(400, "invalid-input");
        vendor.rita().get(address("running?at=%2B20000-01-01T00:00:00Z")).isProblem(400, "invalid-input");
        vendor.rita().get(address("running?at=yesterday")).isProblem(400, "invalid-input");
        vendor.rita().get(address("running?cursor=~&limit=0")).isProblem(400, "invalid-input");
        vendor.rita().get(address("deployments?state=GONE")).isProblem(400, "invalid-input");
        vendor.rita().get(address("deployments?cursor=nonsense")).isProblem(400, "invalid-input");
        vendor.person("anna").get(address("deployments")).isProblem(403, "forbidden");
    }

    @Test
    void aListThatGrowsMeanwhileLosesAndRepeatsNothing() {
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        List<String> versions = List.of("1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0");
        versions.forEach(version -> completes(dev, version));
        List<String> seen = new ArrayList<>();
        JsonNode page = deployments("");
        page.at("/items").forEach(row -> seen.add(row.at("/version").asText()));
        completes(dev, "1.5.0");
        while (page.at("/next").isTextual()) {
            page = deployments("&cursor=" + page.at("/next").asText());
            page.at("/items").forEach(row -> seen.add(row.at("/version").asText()));
        }
        assertEquals(List.of("1.4.0", "1.3.0", "1.2.0", "1.1.0", "1.0.0"), seen);
        assertEquals(List.of("1.5.0"), versionsOf("deployments?text=1.5.0"));
        assertEquals(List.of("1.0.0", "1.1.0"), versionsOf("releases?sort=OLDEST&limit=2"));
        assertEquals(List.of("1.5.0", "1.4.0"), versionsOf("releases?sort=VERSION&limit=2"));
        assertEquals(List.of("1.3.0"), versionsOf("releases?text=.3."));
    }

    @Test
    void aCursorOfAnotherOrderOrListIsRefusedInWords() {
        List.of("1.0.0", "1.1.0").forEach(vendor::registers);
        for (String first : List.of("NEWEST", "OLDEST", "VERSION")) {
            String cursor = vendor.rita()
                    .get(address("releases?limit=1&sort=" + first))
                    .is(200)
                    .at("/next");
            for (String other : List.of("NEWEST", "OLDEST", "VERSION")) {
                Answer answer = vendor.rita().get(address("releases?limit=1&sort=" + other + "&cursor=" + cursor));
                if (other.equals(first)) {
                    answer.is(200);
                    continue;
                }
                answer.isProblem(400, "invalid-input");
                assertTrue(answer.at("/detail").contains("another order"), () -> first + " " + other);
            }
            vendor.rita().get(address("deployments?cursor=" + cursor)).isProblem(400, "invalid-input");
            vendor.rita().get(address("running?cursor=" + cursor)).isProblem(400, "invalid-input");
            vendor.rita().get("/v1/promotions?cursor=" + cursor).isProblem(400, "invalid-input");
            vendor.adam().get("/v1/tokens?cursor=" + cursor).isProblem(400, "invalid-input");
            vendor.adam().get("/v1/download-records?cursor=" + cursor).isProblem(400, "invalid-input");
        }
    }

    /** As if its agent had been slower with this version than with all others. */
    private static void succeededLast(EnvironmentAgent agent, String version) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement change = connection.prepareStatement(SUCCEEDED_LAST)) {
            change.setString(1, agent.environment());
            change.setString(2, version);
            assertEquals(2, change.executeUpdate(), "the deployment and the standing");
        }
    }

    private List<String> versionsOf(String list) {
        List<String> versions = new ArrayList<>();
        vendor.rita()
                .get(address(list))
                .is(200)
                .json()
                .at("/items")
                .forEach(row -> versions.add(row.at("/version").asText()));
        return versions;
    }

    private JsonNode deployments(String cursor) {
        return vendor.rita()
                .get(address("deployments?limit=2" + cursor))
                .is(200)
                .json();
    }

    private JsonNode ranAt(String query) {
        return running(query).at("/items/0/version");
    }

    private JsonNode running(String query) {
        return vendor.rita().get(address("running?" + query)).is(200).json();
    }

    private String address(String list) {
        return "/v1/products/" + vendor.product() + "/" + list;
    }

    private void completes(EnvironmentAgent agent, String version) {
        vendor.releases(version);
        agent.installs(version);
        vendor.awaits(version, "DEV", "COMPLETED");
    }
}
