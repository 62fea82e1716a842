package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.Eventually;
import dev.ringway.running.ServerProcess;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The gate has the last word, up to the last second. */
@ExtendWith(InBrowser.class)
class RejectionIT {
    private static final String VERSION = "2.0.0";

    @Test
    void whatQaRejectsAMomentBeforeItsPlannedTimeNeverMoves(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        EnvironmentAgent internal = shop.vendor().environment("internal", "INTERNAL");
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV")).approves("quentin", VERSION, "INTERNAL");
        String promotion =
                shop.vendor().awaits(VERSION, "INTERNAL", "READY").at("/id").asText();
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        quinn.page().getByLabel("Reason").fill("It loses orders.");

        Instant planned = plansInTwoSeconds(shop, promotion);
        quinn.button("Reject for good").click();
        assertThat(quinn.page().locator("#messages")).containsText("2.0.0 is rejected and goes no further.");

        JsonNode rejected = shop.vendor().awaits(VERSION, "INTERNAL", "REJECTED");
        assertTrue(rejected.at("/startedAt").isMissingNode()
                || rejected.at("/startedAt").isNull());
        quinn.looks();
        boardShowsTheCrossBar(quinn.visits(shop.board()));
        Eventually.within(Duration.ofSeconds(30)).until("the planned time is past", () -> {
            assertFalse(internal.isOfferedAnything());
            return Instant.now().isAfter(planned.plusSeconds(5));
        });
        assertEquals(
                "REJECTED",
                shop.vendor()
                        .awaits(VERSION, "INTERNAL", "REJECTED")
                        .at("/state")
                        .asText());
        boardShowsTheCrossBar(quinn.visits(shop.board()));
        assertThat(quinn.ring("INTERNAL: nothing runs here yet; 10 users · 1 environment"))
                .isVisible();
    }

    private static Instant plansInTwoSeconds(Shop shop, String promotion) {
        Instant planned = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        String at = LocalDateTime.ofInstant(planned, ZoneOffset.UTC).toString();
        shop.vendor()
                .rita()
                .put("/v1/promotions/" + promotion + "/schedule", Map.of("at", at, "zone", "UTC"), "\"0\"")
                .is(200);
        return planned;
    }

    private static void boardShowsTheCrossBar(Person person) {
        assertThat(person.page().locator(".flow .broad svg")).containsText("2.0.0 was rejected in DEV");
        assertThat(person.section("Rolling now")).containsText("Nothing is rolling");
        assertThat(person.section("Waiting at gates")).containsText("Nothing is waiting for you");
    }
}
