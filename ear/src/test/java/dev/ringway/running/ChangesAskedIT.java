package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who asks for changes keeps the gate closed, and only they open it again. */
@ExtendWith(RingwayServer.class)
class ChangesAskedIT {
    private static final String VERSION = "1.0.0";

    private Vendor vendor;

    /** Made by quinn, passed by quentin, before a gate that one approval opens. */
    @BeforeEach
    void aReleaseBeforeInternal(ServerProcess server) {
        vendor = Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 1, "MANUAL");
        Map<String, Object> order = new HashMap<>(Vendor.order(VERSION));
        order.put("workItems", List.of(Map.of("key", "W-1", "title", "A change", "type", "fix", "author", "quinn")));
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
        vendor.uploads(VERSION);
        vendor.awaits(VERSION, "INTERNAL", "AWAITING_GATES");
        vendor.person("quentin")
                .put(vendor.release(VERSION) + "/work-items/W-1/validation", Map.of("verdict", "PASSED"))
                .is(200);
    }

    @Test
    void onlyTheSamePersonsApprovalLiftsAWishForChanges() {
        asks("quentin").is(200);
        approves("rita").is(200);
        vendor.ci()
                .put(vendor.release(VERSION) + "/checks/coverage", Map.of("state", "PASSED"))
                .is(200);
        assertTrue(report().contains("quentin asks for changes: as the test says"), this::report);
        approves("rita").is(200);
        vendor.awaits(VERSION, "INTERNAL", "AWAITING_GATES");
        approves("quentin").is(200);
        vendor.awaits(VERSION, "INTERNAL", "READY");
        assertTrue(report().contains("quentin has decided anew since."), this::report);
    }

    @Test
    void onlyWhoCouldApproveCanAsk() {
        asks("quinn").isProblem(403, "four-eyes");
        asks("dora").isProblem(403, "forbidden");
        asks("quentin", "").isProblem(400, "invalid-input");
        vendor.person("quentin")
                .post(vendor.release(VERSION) + "/rejections", Map.of("reason", "It loses orders."))
                .is(200);
        asks("quentin").isProblem(409, "release-rejected");
    }

    private Answer asks(String person) {
        return asks(person, "as the test says");
    }

    private Answer asks(String person, String reason) {
        String evidence = vendor.evidence(VERSION, "INTERNAL");
        return vendor.signsOff(person, VERSION, "INTERNAL", "CHANGES_ASKED", evidence, reason);
    }

    private Answer approves(String person) {
        return vendor.signsOff(person, VERSION, "INTERNAL", "APPROVED", vendor.evidence(VERSION, "INTERNAL"));
    }

    private String report() {
        return vendor.quinn().get(vendor.gate(VERSION, "INTERNAL")).is(200).text();
    }
}
