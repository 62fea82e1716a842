package dev.ringway.story;

import static dev.ringway.story.Cast.PRODUCT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.product.Ring;
import dev.ringway.running.ApiClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Puts in place what is there before the first release: product, customers, environments and tokens. */
final class Stage {
    private static final List<Place> PLACES = List.of(
            new Place("vendor", "dev", "Developers' stubs", Ring.DEV, null, 14),
            new Place("vendor", "internal", "Stubs of all our teams", Ring.INTERNAL, null, 120),
            new Place("customers", "acme-branches", "Branch offices", Ring.PRODUCTION, "acme", 2_300),
            new Place("customers", "acme-online", "Online banking", Ring.PRODUCTION, "acme", 12_000),
            new Place("customers", "globex-portal", "Patients' portal", Ring.PRODUCTION, "globex", 29_500));

    private final Cast cast;

    Stage(Cast cast) {
        this.cast = cast;
    }

    /** An environment, and which agent looks after it. */
    private record Place(String agent, String key, String name, Ring ring, String customer, int users) {
        Map<String, Object> order() {
            Map<String, Object> order = new HashMap<>();
            order.put("product", PRODUCT);
            order.put("key", key);
            order.put("name", name);
            order.put("ring", ring);
            order.put("customer", customer);
            order.put("users", users);
            return order;
        }
    }

    void set() {
        register("/v1/products", PRODUCT, WireMockProduct.order());
        customer("acme", "ACME Bank", "CLOUD");
        customer("globex", "Globex Health", "BOTH");
        Narrator.says("adam registered the product WireMock and the customers ACME Bank and Globex Health");
        PLACES.forEach(this::environment);
        Narrator.says("olga registered " + PLACES.size() + " environments and gave each agent its token");
        cast.tokens()
                .keepOnce(
                        cast.tokens().ciFile(),
                        () -> token(cast.administrator(), "Build server", "CI", "product", PRODUCT));
    }

    private void customer(String key, String name, String delivery) {
        register(
                "/v1/customers",
                key,
                Map.of("key", key, "name", name, "delivery", delivery, "products", List.of(PRODUCT)));
    }

    private void register(String collection, String key, Object order) {
        ApiClient administrator = cast.administrator();
        if (administrator.get(collection + "/" + key).status() == 404) {
            administrator.post(collection, order).is(201);
        }
    }

    private void environment(Place place) {
        if (idOf(place) == null) {
            cast.operator().post("/v1/environments", place.order()).is(201);
        }
        cast.tokens()
                .keepOnce(
                        cast.tokens().agentFile(place.agent(), place.key()),
                        () -> token(cast.operator(), "Agent of " + place.key(), "AGENT", "environment", idOf(place)));
    }

    private String idOf(Place place) {
        JsonNode all = cast.operator()
                .get("/v1/environments?product=" + PRODUCT)
                .is(200)
                .json()
                .at("/items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(environment -> environment.at("/key").asText().equals(place.key()))
                .map(environment -> environment.at("/id").asText())
                .findFirst()
                .orElse(null);
    }

    private static String token(ApiClient issuer, String name, String purpose, String scope, String of) {
        String expires = Instant.now().plus(365, ChronoUnit.DAYS).toString();
        return issuer.post("/v1/tokens", Map.of("name", name, "purpose", purpose, scope, of, "expiresAt", expires))
                .is(201)
                .at("/secret");
    }
}
