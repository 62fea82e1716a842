package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a release changes for a customer, from each version that its environments run. */
@ExtendWith(RingwayServer.class)
class CustomerComparisonIT {
    private Vendor vendor;

    /** Berlin is an early adopter and a release ahead of Munich. */
    @BeforeEach
    void aCustomerThatRunsTwoVersions(ServerProcess server) {
        vendor = Vendor.on(server)
                .knows("acme")
                .knows("globex")
                .asksNothing()
                .offersProgramme("You get releases first.");
        EnvironmentAgent berlin = vendor.environment("berlin", "PRODUCTION", "acme");
        EnvironmentAgent munich = vendor.environment("munich", "PRODUCTION", "acme");
        releases("1.0.0", "SHOP-1");
        berlin.installs("1.0.0");
        munich.installs("1.0.0");
        vendor.awaits("1.0.0", "PRODUCTION", "COMPLETED");
        vendor.asks("PRODUCTION", List.of(), 0, "MANUAL");
        String enrolment =
                vendor.enrols("anna", berlin.environment(), 1).is(201).at("/id");
        vendor.rita()
                .post("/v1/enrolments/" + enrolment + "/approvals", Map.of())
                .is(200);
        releases("1.1.0", "SHOP-2");
        berlin.installs("1.1.0");
        vendor.awaits("1.1.0", "EARLY_ADOPTERS", "COMPLETED");
    }

    @Test
    void eachVersionThatRunsHasItsOwnChanges() {
        registers("1.2.0", "SHOP-3");
        assertEquals(
                List.of("1.1.0 at berlin gets [SHOP-3] loses []", "1.0.0 at munich gets [SHOP-3, SHOP-2] loses []"),
                steps("1.2.0", "acme"));
        JsonNode file = compared("1.2.0", "acme").at("/0/comparison/artifacts/0");
        assertEquals(Vendor.BYTES.length, file.at("/baseSize").asInt());
        assertEquals(Vendor.BYTES.length, file.at("/targetSize").asInt());
    }

    @Test
    void whoRunsTheReleaseAlreadyGetsNothingAndWhoIsAheadLosesSomething() {
        assertEquals(
                List.of("1.1.0 at berlin gets [] loses [SHOP-2]", "1.0.0 at munich gets [] loses []"),
                steps("1.0.0", "acme"));
    }

    @Test
    void whatRunsNothingYetGetsTheReleaseAlone() {
        assertEquals(List.of("null at  gets [SHOP-2] loses []"), steps("1.1.0", "globex"));
        vendor.environment("globex-cloud", "PRODUCTION", "globex");
        assertEquals(List.of("null at globex-cloud gets [SHOP-2] loses []"), steps("1.1.0", "globex"));
        JsonNode comparison = compared("1.1.0", "globex").at("/0/comparison");
        assertTrue(comparison.at("/base").isNull(), comparison::toString);
        assertTrue(comparison.at("/artifacts/0/baseSize").isNull(), comparison::toString);
    }

    @Test
    void whatWasInstalledByHandCountsAsSoonAsItsAgentMeetsIt() {
        registers("1.2.0", "SHOP-3");
        EnvironmentAgent bremen = vendor.environment("bremen", "PRODUCTION", "acme");
        bremen.installs("1.0.0");
        assertTrue(steps("1.2.0", "acme").contains("1.0.0 at bremen, munich gets [SHOP-3, SHOP-2] loses []"));
        observes(bremen, "1.1.0");
        assertTrue(steps("1.2.0", "acme").contains("1.1.0 at berlin, bremen gets [SHOP-3] loses []"));
    }

    @Test
    void whatAnAgentMeetsCountsBeforeAnythingIsDeployed() {
        EnvironmentAgent globex = vendor.environment("globex-cloud", "PRODUCTION", "globex");
        observes(globex, "1.0.0");
        assertEquals(List.of("1.0.0 at globex-cloud gets [SHOP-2] loses []"), steps("1.1.0", "globex"));
        observes(globex, "0.9.0");
        assertEquals(List.of("null at globex-cloud gets [SHOP-2] loses []"), steps("1.1.0", "globex"));
    }

    @Test
    void onlyTheVendorsPeopleAreAnswered() {
        String address = address("1.1.0", "acme");
        vendor.ci().get(address).isProblem(403, "forbidden");
        vendor.person("axel").get(address).is(200);
        for (String name : List.of("anna", "carl", "gina", "gus")) {
            vendor.person(name).get(address).isProblem(403, "forbidden");
        }
        vendor.rita().get(address("1.1.0", "nobody")).isProblem(404, "not-found");
        vendor.rita().get(address("9.9.9", "acme")).isProblem(404, "not-found");
        vendor.rita().get(vendor.release("1.1.0") + "/comparisons").isProblem(400, "invalid-input");
    }

    private List<String> steps(String version, String customer) {
        return StreamSupport.stream(compared(version, customer).spliterator(), false)
                .map(CustomerComparisonIT::line)
                .toList();
    }

    private static String line(JsonNode step) {
        return step.at("/version").asText() + " at "
                + String.join(", ", step.at("/environments").findValuesAsText("key")) + " gets "
                + keys(step.at("/comparison/arriving")) + " loses " + keys(step.at("/comparison/leaving"));
    }

    private static List<String> keys(JsonNode changes) {
        return StreamSupport.stream(changes.spliterator(), false)
                .map(change -> change.at("/item/key").asText())
                .toList();
    }

    private JsonNode compared(String version, String customer) {
        return vendor.rita().get(address(version, customer)).is(200).json().at("/items");
    }

    private String address(String version, String customer) {
        return vendor.release(version) + "/comparisons?customer=" + customer;
    }

    private static void observes(EnvironmentAgent agent, String version) {
        agent.client()
                .post("/v1/agent/observations", Map.of("version", version, "healthy", true, "detail", "up"))
                .is(204);
    }

    private void releases(String version, String item) {
        registers(version, item);
        vendor.uploads(version);
        vendor.quinn()
                .put(vendor.release(version) + "/work-items/" + item + "/validation", Map.of("verdict", "PASSED"))
                .is(200);
    }

    private void registers(String version, String item) {
        Map<String, Object> order = new HashMap<>(Vendor.order(version));
        order.put("workItems", List.of(Map.of("key", item, "title", "A change", "type", "feature", "author", "dora")));
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
    }
}
