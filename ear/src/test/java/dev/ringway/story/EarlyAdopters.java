package dev.ringway.story;

import static dev.ringway.story.Cast.PRODUCT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.running.Answer;
import dev.ringway.running.ApiClient;
import java.util.Map;
import java.util.stream.StreamSupport;

/** How customers ask to join the early adopters, and what the vendor answers; what has been done is not done again. */
final class EarlyAdopters {
    private static final String TERMS = """
            Environments that take part get every release of WireMock **before everybody else**, once our own teams
            have worked with it and QA has signed it off.

            - You tell us within three working days what you meet.
            - We answer within one, and take a release back when it harms you.
            - You may leave at any time; your version is never lowered.
            """;

    private final Cast cast;

    EarlyAdopters(Cast cast) {
        this.cast = cast;
    }

    EarlyAdopters areInvited() {
        String address = "/v1/products/" + PRODUCT + "/programme";
        Answer programme = cast.releaseManager().get(address).is(200);
        if (programme.json().at("/version").asInt() == 0) {
            cast.releaseManager()
                    .put(address, Map.of("terms", TERMS), programme.entityTag())
                    .is(200);
            Narrator.says("rita wrote the terms of the early-adopter programme");
        }
        return this;
    }

    EarlyAdopters areAskedForBy(String administrator, String customer, String environment) {
        ApiClient asking = cast.person(administrator);
        JsonNode membership = membership(asking, customer, environment);
        if (membership.at("/mayJoin").asBoolean()) {
            Map<String, Object> request = Map.of(
                    "environment", membership.at("/environment/id").asText(),
                    "termsVersion", membership.at("/termsVersion").asInt());
            asking.post("/v1/enrolments", request).is(201);
            Narrator.says(administrator + " asked for " + environment + " to join the early adopters");
        }
        return this;
    }

    EarlyAdopters areApproved(String customer, String environment) {
        JsonNode enrolment =
                membership(cast.releaseManager(), customer, environment).at("/enrolment");
        if (enrolment.at("/state").asText().equals("REQUESTED")) {
            cast.releaseManager()
                    .post("/v1/enrolments/" + enrolment.at("/id").asText() + "/approvals", Map.of())
                    .is(200);
            Narrator.says("rita approved: " + environment + " is one of the early adopters");
        }
        return this;
    }

    private static JsonNode membership(ApiClient asking, String customer, String environment) {
        JsonNode all = asking.get("/v1/customers/" + customer + "/memberships")
                .is(200)
                .json()
                .at("/items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(membership -> membership.at("/environment/key").asText().equals(environment))
                .findFirst()
                .orElseThrow();
    }
}
