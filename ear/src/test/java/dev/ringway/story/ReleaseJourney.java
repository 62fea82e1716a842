package dev.ringway.story;

import static dev.ringway.story.Cast.PRODUCT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.product.Ring;
import dev.ringway.running.Answer;
import dev.ringway.running.ApiClient;
import dev.ringway.running.Eventually;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Takes one release of the story from ring to ring; what has been done already is not done again. */
final class ReleaseJourney {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration PACKING = Duration.ofMinutes(2);

    private final Cast cast;
    private final StoryRelease release;
    private final Path jars;
    private final String address;
    private final Whereabouts whereabouts;

    ReleaseJourney(Cast cast, StoryRelease release, Path jars) {
        this.cast = cast;
        this.release = release;
        this.jars = jars;
        this.address = "/v1/products/" + PRODUCT + "/releases/" + release.version();
        this.whereabouts = new Whereabouts(cast, release.version());
    }

    boolean hasReached(Ring ring) {
        return whereabouts.hasReached(ring);
    }

    /** Registered, uploaded and checked by the build server. */
    ReleaseJourney isBuilt() {
        ApiClient ci = cast.ci();
        if (ci.get(address).status() == 404) {
            ci.post("/v1/products/" + PRODUCT + "/releases", release.order(jars))
                    .is(201);
        }
        if (isUploaded(ci)) {
            return reportsChecks(ci);
        }
        try {
            ci.with("Content-Type", "application/octet-stream")
                    .send(
                            "PUT",
                            address + "/artifacts/" + WireMockProduct.ARTIFACT,
                            BodyPublishers.ofFile(release.jar(jars)))
                    .is(200);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("The jar of WireMock " + release.version() + " is not there", e);
        }
        Narrator.says("CI registered " + release.version() + " and uploaded its jar");
        return reportsChecks(ci);
    }

    private boolean isUploaded(ApiClient ci) {
        return !ci.get(address).is(200).json().at("/artifacts/0/uploadedAt").isNull();
    }

    private ReleaseJourney reportsChecks(ApiClient ci) {
        if (whereabouts.hasReached(Ring.DEV)) {
            return this;
        }
        passes(ci, "build", "The jar as Maven Central has it, digest checked");
        passes(ci, "test", "Unit and acceptance tests");
        passes(ci, "review", release.changes().size() + " pull requests approved");
        passes(ci, "merge-build", "Built and tested again on main");
        return this;
    }

    private void passes(ApiClient ci, String check, String summary) {
        ci.put(address + "/checks/" + check, Map.of("state", "PASSED", "summary", summary, "url", release.origin()))
                .is(200);
    }

    /** Waits until every environment of the ring has it. */
    ReleaseJourney reaches(Ring ring) {
        if (whereabouts.hasReached(ring)) {
            return this;
        }
        whereabouts.awaitArrival(ring);
        Narrator.says(release.version() + " has completed " + ring.label());
        return this;
    }

    /** Waits until customers can download it. */
    void isPacked() {
        Eventually.within(PACKING)
                .until(
                        "the installers of " + release.version() + " are there",
                        () -> cast.releaseManager()
                                .get(address + "/installers")
                                .is(200)
                                .at("/items/0/state")
                                .equals("AVAILABLE"));
        Narrator.says("The installers of " + release.version() + " are built; customers find them in the portal");
    }

    /** QA looks at the changes, one by one; some are left for later. */
    ReleaseJourney isValidatedBy(String person) {
        JsonNode items = cast.person(person).get(address).is(200).json().at("/workItems");
        for (Change change : release.changes()) {
            if (change.verdict() == null || isValidated(items, change)) {
                continue;
            }
            cast.person(person)
                    .put(address + "/work-items/" + change.key() + "/validation", change.finding())
                    .is(200);
        }
        return this;
    }

    private static boolean isValidated(JsonNode items, Change change) {
        for (JsonNode item : items) {
            if (item.at("/key").asText().equals(change.key())) {
                return !item.at("/verdict").isNull();
            }
        }
        return false;
    }

    ReleaseJourney isApprovedBy(String person, Ring ring, String words) {
        whereabouts.awaitAnnouncement(ring);
        if (whereabouts.state(ring).equals("AWAITING_GATES")) {
            decides(person, ring, "APPROVED", words).is(200);
            Narrator.says(person + " approved " + release.version() + " for " + ring.label());
        }
        return this;
    }

    private Answer decides(String person, Ring ring, String decision, String words) {
        ApiClient client = cast.person(person);
        String gate = address + "/gates/" + ring;
        String evidence = client.get(gate).is(200).at("/evidence");
        return client.post(gate + "/sign-offs", Map.of("decision", decision, "reason", words, "evidence", evidence));
    }

    ReleaseJourney isStartedFor(Ring ring) {
        if (whereabouts.hasReached(ring) || whereabouts.state(ring).equals("DEPLOYING")) {
            return this;
        }
        Eventually.within(SOON)
                .until(
                        "the gate of " + ring.label() + " opens for " + release.version(),
                        () -> whereabouts.state(ring).equals("READY"));
        cast.releaseManager()
                .post("/v1/promotions/" + whereabouts.promotion(ring) + "/starts", Map.of())
                .is(200);
        return this;
    }

    /** Final: the release goes no further. */
    ReleaseJourney isRejectedBy(String person, Ring ring, String reason) {
        if (!cast.ci().get(address).is(200).at("/state").equals("REJECTED")) {
            whereabouts.awaitAnnouncement(ring);
            decides(person, ring, "REJECTED", reason).is(200);
            Narrator.says(person + " rejected " + release.version() + " before " + ring.label());
        }
        return this;
    }

    ReleaseJourney isRolledBackFrom(Ring ring, String reason) {
        if (!whereabouts.state(ring).equals("ROLLED_BACK")) {
            cast.releaseManager()
                    .post("/v1/products/" + PRODUCT + "/rings/" + ring + "/rollbacks", Map.of("reason", reason))
                    .is(201);
        }
        return this;
    }

    /** Waits until a roll back has brought it into the ring again. */
    void isBackIn(Ring ring) {
        if (!whereabouts.state(ring).equals("COMPLETED")) {
            whereabouts.awaitArrival(ring);
            Narrator.says(ring.label() + " is back on " + release.version());
        }
    }
}
