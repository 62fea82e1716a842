package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changes between two releases goes by their versions, in whatever order they were registered. */
@ExtendWith(RingwayServer.class)
class ComparisonIT {
    @Test
    void theReleasesBetweenCountWhenTheOlderLineWasRepairedLater(ServerProcess server) {
        Vendor vendor = Vendor.on(server);
        registers(vendor, "1.0.0", "SHOP-1");
        registers(vendor, "1.1.0", "SHOP-2");
        registers(vendor, "2.0.0", "SHOP-3");
        registers(vendor, "1.0.5", "SHOP-4");
        assertEquals(List.of("2.0.0 SHOP-3", "1.1.0 SHOP-2"), lines(vendor, "2.0.0", "1.0.5", "arriving"));
        assertEquals(List.of("2.0.0 SHOP-3", "1.1.0 SHOP-2"), lines(vendor, "1.0.5", "2.0.0", "leaving"));
        assertEquals(List.of(), lines(vendor, "2.0.0", "2.0.0", "arriving"));
    }

    private static List<String> lines(Vendor vendor, String version, String base, String side) {
        return StreamSupport.stream(
                        vendor.rita()
                                .get(vendor.release(version) + "/comparisons/" + base)
                                .is(200)
                                .json()
                                .at("/" + side)
                                .spliterator(),
                        false)
                .map(change -> change.at("/version").asText() + " "
                        + change.at("/item/key").asText())
                .toList();
    }

    private static void registers(Vendor vendor, String version, String item) {
        Map<String, Object> order = new HashMap<>(Vendor.order(version));
        order.put("workItems", List.of(Map.of("key", item, "title", "A change", "type", "feature", "author", "dora")));
        vendor.ci()
                .post("/v1/products/" + vendor.product() + "/releases", order)
                .is(201);
    }
}
