package dev.ringway.browser;

import dev.ringway.running.Answer;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import dev.ringway.shared.Sha256;
import dev.ringway.story.WireMockProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A vendor whose releases carry work items and whose checks are reported one after the other, as its CI does. */
final class Shop {
    static final List<String> WORK_ITEMS = List.of("SHOP-41", "SHOP-42");
    private static final List<String> CHECKS = List.of("build", "test", "review", "merge-build");

    private final Vendor vendor;
    private boolean sellsWireMock;

    Shop(ServerProcess server) {
        this(Vendor.on(server));
    }

    Shop(Vendor vendor) {
        this.vendor = vendor;
    }

    /** Its releases are real ones of a real product, which customers can install. */
    Shop sellingWireMock() {
        vendor.packagedAs(WireMockProduct.packaging());
        sellsWireMock = true;
        return this;
    }

    Vendor vendor() {
        return vendor;
    }

    /** Registered with two work items by dora, and uploaded. */
    Shop registers(String version) {
        Map<String, Object> order = new HashMap<>(Vendor.order(version));
        order.put("notes", "## " + version + "\n\n- Invoices show the tax\n- Orders are found by number");
        order.put("buildUrl", "https://ci.example.com/builds/" + version);
        order.put(
                "workItems",
                List.of(
                        workItem(WORK_ITEMS.get(0), "Show the tax on invoices"),
                        workItem(WORK_ITEMS.get(1), "Find orders by number")));
        if (sellsWireMock) {
            order.put("artifacts", List.of(WireMock.artifact()));
        }
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
        uploads(version);
        return this;
    }

    private void uploads(String version) {
        if (sellsWireMock) {
            vendor.uploads(version, WireMockProduct.ARTIFACT, WireMock.body());
            return;
        }
        vendor.uploads(version);
    }

    private static Map<String, Object> workItem(String key, String title) {
        return Map.of(
                "key",
                key,
                "title",
                title,
                "type",
                "feature",
                "author",
                "dora",
                "pullRequest",
                "https://git.example.com/pulls/" + key,
                "acceptanceCriteria",
                List.of("It does so on every page", "Old data is shown too"));
    }

    Shop passesChecks(String version) {
        CHECKS.forEach(check -> reports(version, check, "RUNNING"));
        CHECKS.forEach(check -> reports(version, check, "PASSED"));
        return this;
    }

    private void reports(String version, String check, String state) {
        Map<String, String> report =
                Map.of("state", state, "url", "https://ci.example.com/" + check, "summary", check + " of " + version);
        vendor.ci().put(vendor.release(version) + "/checks/" + check, report).is(200);
    }

    /** Registered, checked, installed in DEV and waiting at the gate of INTERNAL. */
    Shop bringsToDev(String version, EnvironmentAgent dev) {
        registers(version).passesChecks(version);
        dev.installs(version);
        vendor.awaits(version, "DEV", "COMPLETED");
        vendor.awaits(version, "INTERNAL", "AWAITING_GATES");
        return this;
    }

    /** Every work item validated and the gate of the ring approved, over the API. */
    Shop approves(String person, String version, String ring) {
        passesWorkItems(person, version);
        vendor.signsOff(person, version, ring, "APPROVED", vendor.evidence(version, ring))
                .is(200);
        return this;
    }

    /** The promotion that waits at the gate of INTERNAL. */
    Shop callsOff(String version, String reason) {
        String promotion =
                vendor.awaits(version, "INTERNAL", "AWAITING_GATES").at("/id").asText();
        vendor.rita()
                .post("/v1/promotions/" + promotion + "/cancellations", Map.of("reason", reason))
                .is(200);
        return this;
    }

    Shop passesWorkItems(String person, String version) {
        for (String key : WORK_ITEMS) {
            vendor.person(person)
                    .put(vendor.release(version) + "/work-items/" + key + "/validation", Map.of("verdict", "PASSED"))
                    .is(200);
        }
        return this;
    }

    /** The customer of the realm's organisation, entitled to this product too. */
    Shop serves(String customer, String name) {
        String address = "/v1/customers/" + customer;
        Answer known = vendor.adam().get(address);
        if (known.status() == 404) {
            vendor.adam()
                    .post("/v1/customers", terms(customer, name, List.of(vendor.product())))
                    .is(201);
            return this;
        }
        List<String> products = new ArrayList<>(
                StreamSupport.stream(known.is(200).json().at("/products").spliterator(), false)
                        .map(product -> product.asText())
                        .toList());
        products.add(vendor.product());
        vendor.adam()
                .put(address, terms(customer, name, products), known.entityTag())
                .is(200);
        return this;
    }

    private static Map<String, Object> terms(String key, String name, List<String> products) {
        return Map.of("key", key, "name", name, "delivery", "BOTH", "products", products);
    }

    /** Packaged, and in PRODUCTION without anybody's help: every ring is free and starts by itself. */
    Shop ships(String version) {
        vendor.packaged().asksNothing();
        vendor.releases(version);
        vendor.awaitsInstallers(version);
        return this;
    }

    static String sha256(byte[] bytes) {
        return Sha256.of(Sha256.newDigest().digest(bytes)).hex();
    }

    String enrolments() {
        return "/programme/enrolments?product=" + vendor.product();
    }

    String board() {
        return "/?product=" + vendor.product();
    }

    String release(String version, String tab) {
        return "/release/view?product=%s&version=%s&tab=%s".formatted(vendor.product(), version, tab);
    }

    String gate(String version, String ring) {
        return "/gate/review?product=%s&version=%s&ring=%s".formatted(vendor.product(), version, ring);
    }

    String plan(String version, String ring) {
        return "/promotion/plan?product=%s&version=%s&ring=%s".formatted(vendor.product(), version, ring);
    }

    String rollout(String version, String ring, String state) {
        return "/promotion/rollout?id="
                + vendor.awaits(version, ring, state).at("/id").asText();
    }
}
