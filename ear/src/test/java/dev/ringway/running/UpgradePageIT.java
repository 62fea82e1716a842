package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a customer's people read of the way from what they run to what is on offer, and what they never do. */
@ExtendWith(RingwayServer.class)
class UpgradePageIT {
    private Vendor vendor;
    private PageReader anna;

    /** On offer is 1.2.0; 1.1.0 came before it, and 1.1.5, which was rejected. */
    @BeforeEach
    void aCustomerThatRunsTwoVersions(ServerProcess server) {
        vendor = Vendor.on(server)
                .knows("acme")
                .knows("globex")
                .packaged()
                .entitles("acme")
                .asksNothing();
        releases("1.0.0", "Sell things");
        releases("1.1.0", "Sell more things");
        vendor.asks("DEV", List.of("load-test"), 0, "AUTOMATIC");
        registers("1.1.5", "Sell strange things");
        vendor.quinn()
                .post(vendor.release("1.1.5") + "/rejections", Map.of("reason", "It loses orders."))
                .is(200);
        vendor.asksNothing();
        releases("1.2.0", "Sell all things");
        vendor.awaitsInstallers("1.1.0");
        vendor.awaitsInstallers("1.2.0");
        runs("berlin", "acme", "1.1.0");
        runs("munich", "acme", "1.0.0");
        anna = PageReader.signedIn(server, "anna");
    }

    @Test
    void whatChangesIsSaidForEachVersionThatRuns() {
        String munich = page(anna, "&from=1.0.0");
        assertTrue(munich.contains("What changes from 1.0.0 to 1.2.0."), munich);
        assertTrue(munich.contains("<strong>Sell all things</strong>") && munich.contains("Sell more things"), munich);
        assertFalse(munich.contains("Sell things"), munich);
        String berlin = page(anna, "");
        assertTrue(berlin.contains("What changes from 1.1.0 to 1.2.0."), berlin);
        assertFalse(berlin.contains("Sell more things"), berlin);
        assertEquals(berlin, page(anna, "&from=9.9.9"), "A version that does not run there is none to choose");
    }

    @Test
    void whatTheVendorKeepsToItselfIsNotThere() {
        String page = page(anna, "&from=1.0.0");
        for (String kept : List.of(
                "dora",
                "quinn",
                "ITEM-",
                "globex",
                "PASSED",
                "As it should",
                "evidence.example",
                "load-test",
                "1.1.5",
                "It loses orders",
                "0a1b2c3d")) {
            assertFalse(page.contains(kept), kept + " in " + page);
        }
    }

    @Test
    void anotherCustomerReadsOfItsOwnSystemsOrOfNone(ServerProcess server) {
        PageReader gus = PageReader.signedIn(server, "gus");
        gus.open(address("")).is(404);
        vendor.entitles("globex");
        String nothingYet = page(gus, "");
        assertTrue(nothingYet.contains("What comes with 1.2.0 where nothing runs yet."), nothingYet);
        assertFalse(nothingYet.contains("munich") || nothingYet.contains("berlin"), nothingYet);
        runs("globex-cloud", "globex", "1.2.0");
        String newest = page(gus, "&from=1.0.0");
        assertTrue(newest.contains("Nothing changes") && newest.contains("Environment globex-cloud"), newest);
        assertFalse(newest.contains("munich") || newest.contains("Sell"), newest);
        for (String name : List.of("adam", "axel")) {
            PageReader.signedIn(server, name).open(address("")).is(403);
        }
    }

    @Test
    void nothingIsOnOfferOfAProductThatOnlyRunsThere(ServerProcess server) {
        runs("globex-cloud", "globex", "1.0.0");
        String page = page(PageReader.signedIn(server, "gina"), "&from=1.0.0");
        assertTrue(page.contains("Nothing to fetch yet"), page);
        assertFalse(page.contains("1.2.0") || page.contains("Sell"), page);
    }

    private String page(PageReader reader, String more) {
        String text = reader.open(address(more)).is(200).text();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>"));
    }

    private String address(String more) {
        return "/portal/upgrade?product=" + vendor.product() + more;
    }

    private void runs(String key, String customer, String version) {
        vendor.environment(key, "PRODUCTION", customer)
                .client()
                .post("/v1/agent/observations", Map.of("version", version, "healthy", true, "detail", "up"))
                .is(204);
    }

    private void releases(String version, String title) {
        registers(version, title);
        vendor.uploads(version);
        vendor.quinn()
                .put(
                        vendor.release(version) + "/work-items/" + item(version) + "/validation",
                        Map.of(
                                "verdict",
                                "PASSED",
                                "note",
                                "As it should",
                                "evidenceUrl",
                                "https://evidence.example/1"))
                .is(200);
        vendor.awaits(version, "PRODUCTION", "COMPLETED");
    }

    private void registers(String version, String title) {
        Map<String, Object> order = new HashMap<>(Vendor.order(version));
        order.put("notes", "You can **" + title + "**.");
        order.put(
                "workItems",
                List.of(Map.of("key", item(version), "title", "Asked by globex", "type", "feature", "author", "dora")));
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
    }

    private static String item(String version) {
        return "ITEM-" + version;
    }
}
