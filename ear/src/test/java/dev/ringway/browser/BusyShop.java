package dev.ringway.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A shop with some of everything: releases on offer, soaking, rejected, halted and waiting, a customer with old and new ones. */
final class BusyShop {
    private static final List<String> RINGS = List.of("DEV", "INTERNAL", "EARLY_ADOPTERS", "PRODUCTION");
    private static final List<String> ON_OFFER = List.of("1.0.0", "2.0.0", "2.1.0");
    private static final String SOAKING = "2.2.0";

    private final Shop shop;
    private final EnvironmentAgent internal;
    private final String token;

    BusyShop(ServerProcess server) {
        shop = new Shop(server).serves("acme", "ACME Bank");
        ships();
        EnvironmentAgent dev = runningWhatSoaks("DEV");
        internal = runningWhatSoaks("INTERNAL");
        rejects("3.0.0", dev);
        halts("3.1.0", dev);
        shop.bringsToDev("3.2.0", dev);
        joins();
        new Shop(server).serves("acme", "ACME Bank").ships("4.0.0");
        token = issues();
    }

    /** Where nothing asks for anything yet; from then on every ring asks what is usual. */
    private void ships() {
        Vendor vendor = shop.vendor();
        Map<String, JsonNode> usual = RINGS.stream().collect(Collectors.toMap(ring -> ring, vendor::termsOf));
        vendor.packaged().asksNothing();
        ON_OFFER.forEach(version -> brings(version, "PRODUCTION"));
        vendor.asks("PRODUCTION", usual.get("PRODUCTION"));
        brings(SOAKING, "EARLY_ADOPTERS");
        usual.forEach(vendor::asks);
        ON_OFFER.forEach(vendor::awaitsInstallers);
    }

    private void brings(String version, String ring) {
        shop.registers(version).passesWorkItems("quinn", version);
        shop.vendor().awaits(version, ring, "COMPLETED");
    }

    private EnvironmentAgent runningWhatSoaks(String ring) {
        EnvironmentAgent agent = shop.vendor().environment(ring.toLowerCase(Locale.ROOT), ring);
        agent.installs(SOAKING);
        return agent;
    }

    private void rejects(String version, EnvironmentAgent dev) {
        shop.bringsToDev(version, dev);
        shop.vendor()
                .quinn()
                .post(shop.vendor().release(version) + "/rejections", Map.of("reason", "It loses orders."))
                .is(200);
    }

    private void halts(String version, EnvironmentAgent dev) {
        shop.bringsToDev(version, dev).approves("quinn", version, "INTERNAL");
        String promotion =
                shop.vendor().awaits(version, "INTERNAL", "READY").at("/id").asText();
        shop.vendor()
                .rita()
                .post("/v1/promotions/" + promotion + "/starts", Map.of())
                .is(200);
        String deployment = internal.awaitsOffer(version);
        internal.reports(deployment, "INSTALLING", null).is(200);
        internal.reports(deployment, "FAILED", null).is(200);
        shop.vendor().awaits(version, "INTERNAL", "HALTED");
    }

    private void joins() {
        shop.vendor().offersProgramme("## Terms\n\n- Call us first\n- Tell us **everything**");
        new CustomerSite(shop, "berlin").runs(SOAKING).becomesAnEarlyAdopter();
        new CustomerSite(shop, "hamburg").runs("2.0.0").asks();
        new CustomerSite(shop, "dresden").runs("1.0.0");
        new CustomerSite(shop, "bremen");
    }

    private String issues() {
        Map<String, String> order = Map.of(
                "name", "Mirror in Frankfurt",
                "purpose", "DOWNLOAD",
                "customer", "acme",
                "expiresAt", Instant.now().plus(10, ChronoUnit.DAYS).toString());
        return shop.vendor().adam().post("/v1/tokens", order).is(201).at("/token/id");
    }

    Shop shop() {
        return shop;
    }

    /** By the names that addresses of pages use. */
    Map<String, String> things() {
        return Map.of(
                "product",
                shop.vendor().product(),
                "version",
                "3.2.0",
                "ring",
                "INTERNAL",
                "customer",
                "acme",
                "environment",
                internal.environment(),
                "promotion",
                shop.vendor().awaits("3.1.0", "INTERNAL", "HALTED").at("/id").asText(),
                "id",
                token);
    }
}
