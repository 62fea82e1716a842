package dev.ringway.browser;

import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A shop with some of everything: releases rejected, halted and waiting, a customer, an early adopter, installers. */
final class BusyShop {
    private final Shop shop;
    private final EnvironmentAgent internal;
    private final String token;

    BusyShop(ServerProcess server) {
        shop = new Shop(server).serves("acme", "ACME Bank");
        EnvironmentAgent dev = shop.vendor().environment("dev", "DEV");
        internal = shop.vendor().environment("internal", "INTERNAL");
        rejects("3.0.0", dev);
        halts("3.1.0", dev);
        shop.bringsToDev("3.2.0", dev);
        joins();
        new Shop(server).serves("acme", "ACME Bank").ships("4.0.0");
        token = issues();
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
        new CustomerSite(shop, "berlin").becomesAnEarlyAdopter();
        new CustomerSite(shop, "hamburg").asks();
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
