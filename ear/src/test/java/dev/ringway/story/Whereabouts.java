package dev.ringway.story;

import static dev.ringway.story.Cast.PRODUCT;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.product.Ring;
import dev.ringway.running.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Where a release is on its way, asked of the server each time. */
final class Whereabouts {
    private static final Duration ANNOUNCEMENT = Duration.ofSeconds(30);
    private static final Duration ARRIVAL = Duration.ofMinutes(3);

    private final Cast cast;
    private final String version;

    Whereabouts(Cast cast, String version) {
        this.cast = cast;
        this.version = version;
    }

    /** Whether the release was ever in the ring, even if it has been taken back since. */
    boolean hasReached(Ring ring) {
        return promotions(ring).stream()
                .map(promotion -> promotion.at("/state").asText())
                .anyMatch(List.of("COMPLETED", "ROLLED_BACK")::contains);
    }

    /** The state of its latest promotion to the ring, or nothing. */
    String state(Ring ring) {
        return latest(ring).map(promotion -> promotion.at("/state").asText()).orElse("");
    }

    String promotion(Ring ring) {
        return latest(ring).orElseThrow().at("/id").asText();
    }

    void awaitAnnouncement(Ring ring) {
        Eventually.within(ANNOUNCEMENT)
                .until(
                        version + " waits for " + ring.label(),
                        () -> latest(ring).isPresent());
    }

    void awaitArrival(Ring ring) {
        awaitAnnouncement(ring);
        tryAgainIfHalted(ring);
        Eventually.within(ARRIVAL).until(version + " has completed " + ring.label(), () -> hasArrived(ring));
    }

    private boolean hasArrived(Ring ring) {
        JsonNode promotion = latest(ring).orElseThrow();
        return switch (promotion.at("/state").asText()) {
            case "COMPLETED" -> true;
            case "AWAITING_GATES", "READY", "DEPLOYING" -> false;
            default ->
                throw new IllegalStateException("The promotion of " + version + " to " + ring.label() + " is "
                        + promotion.at("/state").asText() + ". "
                        + promotion.at("/note").asText());
        };
    }

    /** A halt is left over from a run that was broken off. */
    private void tryAgainIfHalted(Ring ring) {
        if (state(ring).equals("HALTED")) {
            cast.releaseManager()
                    .post("/v1/promotions/" + promotion(ring) + "/retries", Map.of("reason", "The story goes on."))
                    .is(200);
        }
    }

    private Optional<JsonNode> latest(Ring ring) {
        List<JsonNode> all = promotions(ring);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private List<JsonNode> promotions(Ring ring) {
        JsonNode all = cast.releaseManager()
                .get("/v1/products/" + PRODUCT + "/releases/" + version + "/promotions")
                .is(200)
                .json()
                .at("/items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(promotion -> promotion.at("/ring").asText().equals(ring.name()))
                .toList();
    }
}
