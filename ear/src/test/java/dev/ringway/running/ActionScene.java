package dev.ringway.running;

import dev.ringway.running.PageAction.Place;
import dev.ringway.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A product of its own, brought to where one button of one page can be pressed. */
final class ActionScene {
    private static final String VERSION = "1.0.0";

    private final ServerProcess server;
    private final Vendor vendor;

    ActionScene(ServerProcess server) {
        this.server = server;
        this.vendor = Vendor.on(server).knows("acme").knows("globex");
        vendor.asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 0, "MANUAL");
    }

    String product() {
        return vendor.product();
    }

    Place product(String page, String... buttons) {
        return Place.of(page + "?product=" + product(), buttons);
    }

    Place policy(String... buttons) {
        return Place.of("/product/policy?product=" + product() + "&ring=DEV", buttons);
    }

    Place newCustomer(String button) {
        String key = Fresh.key();
        vendor.adam()
                .post("/v1/customers", Map.of("key", key, "name", key, "delivery", "BOTH"))
                .is(201);
        return Place.of("/customer/view?customer=" + key, button);
    }

    Place environment(String button) {
        return Place.of(
                "/environment/view?id=" + vendor.environment("dev", "DEV").environment(), button);
    }

    Place token(String button) {
        return new Place(
                "/access/revoke?id=" + downloader("acme"),
                "/access/revoke?id=" + downloader("globex"),
                List.of(button));
    }

    private String downloader(String customer) {
        String expires = Instant.now().plus(30, ChronoUnit.DAYS).toString();
        Map<String, String> order =
                Map.of("name", "of " + product(), "purpose", "DOWNLOAD", "customer", customer, "expiresAt", expires);
        return vendor.adam().post("/v1/tokens", order).is(201).at("/token/id");
    }

    /** Waits before INTERNAL, with one work item that nobody has judged. */
    Place gate(String button) {
        Map<String, Object> order = new HashMap<>(Vendor.order(VERSION));
        order.put("workItems", List.of(Map.of("key", "W-1", "title", "A change", "type", "fix", "author", "dora")));
        vendor.ci().post("/v1/products/" + product() + "/releases", order).is(201);
        vendor.uploads(VERSION);
        vendor.awaits(VERSION, "INTERNAL", "AWAITING_GATES");
        return Place.of("/gate/review?product=" + product() + "&version=" + VERSION + "&ring=INTERNAL", button);
    }

    /** Only an approval is missing. */
    Place validatedGate(String button) {
        vendor.asks("INTERNAL", List.of(), 1, "MANUAL");
        Place gate = gate(button);
        vendor.person("quentin")
                .put(vendor.release(VERSION) + "/work-items/W-1/validation", Map.of("verdict", "PASSED"))
                .is(200);
        return gate;
    }

    /** Of a promotion that only waits for its start. */
    Place plan(String button) {
        vendor.releases(VERSION);
        ready();
        return Place.of("/promotion/plan?product=" + product() + "&version=" + VERSION + "&ring=INTERNAL", button);
    }

    Place appointed(String button) {
        Place plan = plan(button);
        vendor.rita()
                .put(
                        "/v1/promotions/" + ready() + "/schedule",
                        Map.of("at", "2099-01-02T03:04:00", "zone", "UTC"),
                        "\"0\"")
                .is(200);
        return plan;
    }

    Place calledOff(String button) {
        vendor.releases(VERSION);
        vendor.rita()
                .post("/v1/promotions/" + ready() + "/cancellations", Map.of("reason", "as the test says"))
                .is(200);
        return Place.of("/release/view?product=" + product() + "&version=" + VERSION, button);
    }

    private String ready() {
        return vendor.awaits(VERSION, "INTERNAL", "READY").at("/id").asText();
    }

    Place waiting(String button) {
        vendor.releases(VERSION);
        return rollout("INTERNAL", "READY", button);
    }

    Place deploying(String button) {
        return rolloutOf(vendor.environment("dev", "DEV"), button);
    }

    private Place rolloutOf(EnvironmentAgent dev, String button) {
        vendor.releases(VERSION);
        dev.awaitsOffer(VERSION);
        return rollout("DEV", "DEPLOYING", button);
    }

    Place halted(String button) {
        Place running = deploying(button);
        String id = running.page().replaceFirst(".*id=", "");
        vendor.rita()
                .post("/v1/promotions/" + id + "/halts", Map.of("reason", "as the test says"))
                .is(200);
        vendor.awaits(VERSION, "DEV", "HALTED");
        return running;
    }

    Place failed(String button) {
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        vendor.releases(VERSION);
        String deployment = dev.awaitsOffer(VERSION);
        dev.reports(deployment, "INSTALLING", null).is(200);
        dev.reports(deployment, "FAILED", null).is(200);
        return rollout("DEV", "HALTED", button);
    }

    Place replaced(String button) {
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        vendor.releases("0.9.0");
        dev.installs("0.9.0");
        vendor.awaits("0.9.0", "DEV", "COMPLETED");
        return rolloutOf(dev, button);
    }

    private Place rollout(String ring, String state, String button) {
        String id = vendor.awaits(VERSION, ring, state).at("/id").asText();
        return Place.of("/promotion/rollout?id=" + id, button);
    }

    /** Of an artifact that is not in the store any more. */
    Place failedInstallers(String button) throws IOException {
        vendor.packaged().asksNothing().asks("PRODUCTION", List.of(), 0, "MANUAL");
        byte[] bytes = product().getBytes(StandardCharsets.UTF_8);
        vendor.registers(VERSION, bytes);
        vendor.uploads(VERSION, bytes);
        String promotion =
                vendor.awaits(VERSION, "PRODUCTION", "READY").at("/id").asText();
        Files.delete(stored(Sha256.of(Sha256.newDigest().digest(bytes)).hex()));
        vendor.rita().post("/v1/promotions/" + promotion + "/starts", Map.of()).is(200);
        Eventually.within(Vendor.SOON)
                .until(
                        "the build has failed",
                        () -> vendor.rita()
                                .get(vendor.release(VERSION) + "/installers")
                                .is(200)
                                .at("/items/0/state")
                                .equals("FAILED"));
        return Place.of("/release/view?product=" + product() + "&version=" + VERSION + "&tab=installers", button);
    }

    private Path stored(String digest) {
        return server.storage()
                .resolve("sha256")
                .resolve(digest.substring(0, 2))
                .resolve(digest);
    }

    /** An environment of a customer that may join, leave, or wait for its answer. */
    SiteScene site() {
        return new SiteScene(vendor);
    }
}
