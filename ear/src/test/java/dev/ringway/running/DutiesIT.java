package dev.ringway.running;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody ships alone, and nobody learns what is none of their business. */
@ExtendWith(RingwayServer.class)
class DutiesIT {
    private Vendor vendor;

    @BeforeEach
    void aVendor(ServerProcess server) {
        vendor = Vendor.on(server).knows("acme").asks("DEV", List.of("build"), 1, "MANUAL");
    }

    @Test
    void whoPromotesNeitherSettlesThePolicyNorRegistersNorReportsChecks() {
        String policy = "/v1/products/" + vendor.product() + "/rings/DEV";
        Answer read = vendor.rita().get(policy).is(200);
        vendor.rita().put(policy, read.json().at("/terms"), read.entityTag()).is(403);
        vendor.rita()
                .post("/v1/products/" + vendor.product() + "/releases", Vendor.order("1.0.0"))
                .is(403);
        vendor.registers("1.0.0");
        vendor.rita()
                .put(vendor.release("1.0.0") + "/checks/build", Map.of("state", "PASSED"))
                .is(403);
    }

    @Test
    void aProductOfOthersIsAsUnknownToACustomerAsNone() {
        String list = "/v1/environments?product=";
        vendor.person("anna").get(list + "no-such-product").is(404);
        vendor.person("anna").get(list + vendor.product()).is(404);
        vendor.environment("acme-cloud", "PRODUCTION", "acme");
        vendor.person("anna").get(list + vendor.product()).is(200);
    }
}
