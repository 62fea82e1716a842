package dev.ringway.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringway.product.Ring;
import dev.ringway.running.Answer;
import dev.ringway.running.ApiClient;
import java.net.URI;
import java.time.Duration;

/** Who acts in the story: the demo people of the realm, and the vendor's build server. */
record Cast(URI server, TokenFiles tokens) {
    static final String PRODUCT = "wiremock";

    ApiClient person(String name) {
        return ApiClient.person(server, name);
    }

    /** Registers the product and its customers, and settles what the rings ask. */
    ApiClient administrator() {
        return person("adam");
    }

    /** Registers environments and gives their agents tokens. */
    ApiClient operator() {
        return person("olga");
    }

    ApiClient releaseManager() {
        return person("rita");
    }

    ApiClient ci() {
        return ApiClient.anonymous(server).withBearer(tokens.ci());
    }

    /** How long a release must have run in the ring before this one, from now on. */
    void soakBefore(Ring ring, Duration soak) {
        String address = "/v1/products/" + PRODUCT + "/rings/" + ring;
        Answer policy = administrator().get(address).is(200);
        if (policy.at("/terms/soak").equals(soak.toString())) {
            return;
        }
        ObjectNode terms = (ObjectNode) policy.json().at("/terms");
        administrator()
                .put(address, terms.put("soak", soak.toString()), policy.entityTag())
                .is(200);
    }
}
