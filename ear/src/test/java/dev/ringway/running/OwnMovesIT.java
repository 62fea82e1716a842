package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an answer offers to do is what its reader may do. */
@ExtendWith(RingwayServer.class)
class OwnMovesIT {
    @Test
    void aRollBackIsOfferedOnlyWhereTheRingCanGoBack(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        vendor.asks("DEV", List.of(), 0, "AUTOMATIC").releases("1.0.0");
        JsonNode first = vendor.awaits("1.0.0", "DEV", "COMPLETED");
        assertEquals("[]", offered(vendor.rita(), first));

        vendor.releases("1.1.0");
        JsonNode second = vendor.awaits("1.1.0", "DEV", "COMPLETED");
        assertEquals("[\"ROLL_BACK\"]", offered(vendor.rita(), second));
        assertEquals("[]", offered(vendor.rita(), first));

        JsonNode back = vendor.rita()
                .post("/v1/products/" + vendor.product() + "/rings/DEV/rollbacks", Map.of("reason", "It loses orders."))
                .is(201)
                .json();
        assertEquals("1.0.0", back.at("/version").asText());
        assertEquals("[]", offered(vendor.rita(), second));
    }

    @Test
    void onlyWhoMayMoveAPromotionIsOfferedTo(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        vendor.asks("DEV", List.of(), 0, "AUTOMATIC").environment("dev", "DEV");
        vendor.releases("1.0.0");
        JsonNode rolling = vendor.awaits("1.0.0", "DEV", "DEPLOYING");
        assertEquals("[\"HALT\"]", offered(vendor.rita(), rolling));
        for (String person : List.of("adam", "quinn", "dora", "olga", "axel")) {
            assertEquals("[]", offered(vendor.person(person), rolling), person);
        }
        assertEquals(
                "[\"REJECT\"]",
                vendor.quinn()
                        .get(vendor.release("1.0.0"))
                        .json()
                        .at("/allowedActions")
                        .toString());
        assertEquals(
                "[]",
                vendor.ci()
                        .get(vendor.release("1.0.0"))
                        .json()
                        .at("/allowedActions")
                        .toString());
    }

    private static String offered(ApiClient reader, JsonNode promotion) {
        return reader.get("/v1/promotions/" + promotion.at("/id").asText())
                .is(200)
                .json()
                .at("/allowedActions")
                .toString();
    }
}
