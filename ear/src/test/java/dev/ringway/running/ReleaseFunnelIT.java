package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far releases came, as CI asks for it. */
@ExtendWith(RingwayServer.class)
class ReleaseFunnelIT {
    @Test
    void everyReleaseIsCountedWhereItStopped(ServerProcess server) {
        Vendor vendor =
                Vendor.on(server).asks("DEV", List.of(), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 1, "MANUAL");
        vendor.releases("1.0.0");
        vendor.awaits("1.0.0", "INTERNAL", "AWAITING_GATES");
        vendor.quinn()
                .post(vendor.release("1.0.0") + "/rejections", Map.of("reason", "It loses orders."))
                .is(200);
        vendor.releases("1.1.0");
        vendor.awaits("1.1.0", "INTERNAL", "AWAITING_GATES");
        vendor.registers("1.2.0");
        String funnel = "/v1/products/" + vendor.product() + "/funnel";
        Answer all = vendor.ci().get(funnel).is(200);
        assertEquals("3", all.at("/sample"));
        assertEquals("1", all.at("/stages/0/there"));
        assertEquals("2", all.at("/stages/1/reached"));
        assertEquals("1", all.at("/stages/1/rejected"));
        assertEquals("1", all.at("/stages/1/there"));
        assertEquals("1", vendor.ci().get(funnel + "?last=1").is(200).at("/sample"));
        for (String wrong : List.of("0", "1001", "many")) {
            vendor.ci().get(funnel + "?last=" + wrong).isProblem(400, "invalid-input");
        }
    }
}
