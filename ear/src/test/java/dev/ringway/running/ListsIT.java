package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of customers, environments and deployments come in pages, and each sees what is theirs. */
@ExtendWith(RingwayServer.class)
class ListsIT {
    private static final Pattern NEXT = Pattern.compile(".*/api(/v1/[^>]*)>.*");

    private Vendor vendor;

    @BeforeEach
    void aVendor(ServerProcess server) {
        vendor = Vendor.on(server)
                .asks("DEV", List.of(), 0, "AUTOMATIC")
                .knows("acme")
                .knows("globex");
    }

    @Test
    void environmentsComeByKeyAPageAtATime() {
        List.of("c", "a", "b").forEach(key -> vendor.environment(key, "DEV"));
        assertEquals(List.of("a", "b", "c"), keys(vendor.person("olga"), environments() + "&limit=1"));
        assertEquals(List.of("b"), keys(vendor.person("olga"), environments() + "&text=Environment%20B"));
        assertEquals(List.of(), keys(vendor.person("olga"), environments() + "&ring=INTERNAL"));
        assertEquals(List.of("a", "b", "c"), keys(vendor.person("olga"), environments() + "&condition=UNSEEN"));
        vendor.person("olga").get(environments() + "&sort=SIZE").isProblem(400, "invalid-input");
    }

    @Test
    void aCustomerPagesThroughItsOwnEnvironmentsAlone() {
        vendor.environment("acme-one", "PRODUCTION", "acme");
        vendor.environment("acme-two", "PRODUCTION", "acme");
        vendor.environment("globex-one", "PRODUCTION", "globex");
        assertEquals(List.of("acme-one", "acme-two"), keys(vendor.person("anna"), environments() + "&limit=1"));
        assertEquals(List.of("globex-one"), keys(vendor.person("gus"), environments() + "&limit=1"));
        assertEquals(List.of("globex-one"), keys(vendor.person("olga"), environments() + "&customer=globex"));
        vendor.person("anna").get(environments() + "&customer=globex").isProblem(404, "not-found");
        assertEquals(List.of(), keys(vendor.person("anna"), environments() + "&text=globex"));
    }

    @Test
    void aCustomerFindsNoOtherCustomer() {
        assertTrue(Set.copyOf(keys(vendor.person("olga"), "/v1/customers?limit=1"))
                .containsAll(List.of("acme", "globex")));
        assertTrue(keys(vendor.person("olga"), "/v1/customers?text=GLOBEX&sort=NAME")
                .contains("globex"));
        assertEquals(List.of(), keys(vendor.person("olga"), "/v1/customers?text=no-such-customer"));
        assertEquals(List.of("acme"), keys(vendor.person("anna"), "/v1/customers?text=globex"));
    }

    @Test
    void theLinkToTheNextPageTakesNamesLetterByLetter() {
        List<String> named = new ArrayList<>();
        for (String name : List.of("{a} %41 & b?", "{b}+c #1", "{c}/d=e;f")) {
            String key = vendor.product() + "-" + named.size();
            Map<String, Object> order = Map.of("key", key, "name", vendor.product() + name, "delivery", "CLOUD");
            vendor.adam().post("/v1/customers", order).is(201);
            named.add(key);
        }
        List<String> found = new ArrayList<>();
        Answer page = vendor.person("olga").get("/v1/customers?sort=NAME&limit=1&text=" + vendor.product());
        collect(page.is(200).json(), "/key", found);
        while (!page.header("Link").isEmpty()) {
            page = vendor.person("olga").get(NEXT.matcher(page.header("Link")).replaceFirst("$1"));
            collect(page.is(200).json(), "/key", found);
        }
        assertEquals(named, found);
    }

    @Test
    void deploymentsOfAPromotionComeAsTheyWerePlanned() {
        List<String> planned = new ArrayList<>();
        for (String key : List.of("one", "two", "three")) {
            vendor.environment(key, "DEV");
            planned.add(key);
        }
        vendor.releases("1.0.0");
        String promotion = vendor.awaits("1.0.0", "DEV", "DEPLOYING").at("/id").asText();
        String deployments = "/v1/promotions/" + promotion + "/deployments";
        List<String> read = values(vendor.rita(), deployments + "?limit=2", "/environment");
        assertEquals(Set.copyOf(planned), Set.copyOf(read));
        assertEquals(3, read.size());
        assertEquals(read, values(vendor.rita(), deployments + "?state=QUEUED&limit=1", "/environment"));
        assertEquals(List.of(), values(vendor.rita(), deployments + "?state=FAILED", "/environment"));
    }

    private String environments() {
        return "/v1/environments?product=" + vendor.product();
    }

    private static List<String> keys(ApiClient client, String address) {
        return values(client, address, "/key");
    }

    /** Of all pages, by following the cursors. */
    private static List<String> values(ApiClient client, String address, String pointer) {
        List<String> values = new ArrayList<>();
        JsonNode page = client.get(address).is(200).json();
        collect(page, pointer, values);
        while (page.at("/next").isTextual()) {
            String mark = address.contains("?") ? "&" : "?";
            String next = URLEncoder.encode(page.at("/next").asText(), StandardCharsets.UTF_8);
            page = client.get(address + mark + "cursor=" + next).is(200).json();
            collect(page, pointer, values);
        }
        return values;
    }

    private static void collect(JsonNode page, String pointer, List<String> values) {
        page.at("/items").forEach(item -> values.add(item.at(pointer).asText()));
    }
}
