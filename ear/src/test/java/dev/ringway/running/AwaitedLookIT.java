package dev.ringway.running;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever opens a gate, the promotion before it is looked at, also when nothing happened to its own release. */
@ExtendWith(RingwayServer.class)
class AwaitedLookIT {
    @Test
    void aPromotionGoesOnOnceTheRingBeforeHasTheReleaseAgain(ServerProcess server) {
        Vendor vendor = Vendor.on(server).asksNothing();
        vendor.releases("1.0.0").awaits("1.0.0", "PRODUCTION", "COMPLETED");
        vendor.asks("EARLY_ADOPTERS", List.of("later"), 0, "AUTOMATIC");
        vendor.releases("1.1.0").awaits("1.1.0", "INTERNAL", "COMPLETED");
        vendor.rita()
                .post(
                        "/v1/products/" + vendor.product() + "/rings/INTERNAL/rollbacks",
                        Map.of("reason", "It loses orders."))
                .is(201);
        vendor.ci()
                .put(vendor.release("1.1.0") + "/checks/later", Map.of("state", "PASSED"))
                .is(200);
        vendor.awaits("1.1.0", "EARLY_ADOPTERS", "AWAITING_GATES");
        vendor.rita()
                .post("/v1/promotions", Map.of("product", vendor.product(), "version", "1.1.0", "ring", "INTERNAL"))
                .is(201);
        vendor.awaits("1.1.0", "EARLY_ADOPTERS", "COMPLETED");
    }
}
