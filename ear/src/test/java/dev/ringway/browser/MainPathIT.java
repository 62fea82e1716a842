package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job as people do it: in the browser. */
@ExtendWith(InBrowser.class)
class MainPathIT {
    private static final String VERSION = "1.4.0";

    @Test
    void aVersionFromCiGoesToDevAndAtItsPlannedTimeToInternalOnceQaHasSignedItOff(
            ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        Vendor.Agent dev = shop.vendor().environment("dev", "DEV");
        Vendor.Agent internal = shop.vendor().environment("internal", "INTERNAL");
        Person quinn = visitors.person("quinn");
        Person rita = visitors.person("rita");

        shop.registers(VERSION);
        rita.visits(shop.board());
        assertThat(rita.section("Waiting at gates")).containsText(VERSION);
        quinn.visits(shop.board());
        assertThat(quinn.section("Waiting at gates")).containsText(VERSION);
        assertThat(quinn.section("Waiting for you")).hasCount(0);

        shop.passesChecks(VERSION);
        dev.awaitsOffer(VERSION);
        rita.visits(shop.board());
        assertThat(rita.section("Rolling now")).containsText(VERSION);
        dev.installs(VERSION);
        shop.vendor().awaits(VERSION, "DEV", "COMPLETED");
        shop.vendor().awaits(VERSION, "INTERNAL", "AWAITING_GATES");

        quinn.visits(shop.board());
        assertThat(quinn.ring("DEV: runs 1.4.0; 10 users · 1 environment")).isVisible();
        assertThat(quinn.section("Waiting for you")).containsText(VERSION);
        quinn.follows(quinn.link("Review 1.4.0 INTERNAL"), "May 1.4.0 enter INTERNAL?");
        Shop.WORK_ITEMS.forEach(key -> validates(quinn, key));
        quinn.presses("Approve", "1.4.0 is approved for INTERNAL.");

        rita.visits(shop.board()).follows(rita.link("Review 1.4.0 INTERNAL"), "May 1.4.0 enter INTERNAL?");
        plansInAFewSeconds(rita);
        rita.presses("Schedule", "1.4.0 will enter INTERNAL at its time, if the gate is open then.");
        internal.installs(VERSION);
        shop.vendor().awaits(VERSION, "INTERNAL", "COMPLETED");

        rita.visits(shop.board());
        assertThat(rita.ring("INTERNAL: runs 1.4.0; 10 users · 1 environment")).isVisible();
        assertThat(rita.section("Rolling now")).containsText("Nothing is rolling");
        rita.visits(shop.release(VERSION, "timeline")).reads("INTERNAL · Completed");
    }

    private static void validates(Person quinn, String key) {
        Locator item = quinn.workItem(key);
        item.locator("summary").click();
        item.getByLabel("Note").fill("Tried with the orders of last year.");
        quinn.presses(item.locator("input[value=Passed]"), key + " is recorded.");
        assertThat(quinn.workItem(key)).containsText("Tried with the orders of last year.");
    }

    private static void plansInAFewSeconds(Person rita) {
        assertThat(rita.page().getByLabel("Time zone")).hasValue(Chromium.ZONE);
        LocalDateTime soon =
                LocalDateTime.now(ZoneId.of(Chromium.ZONE)).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        rita.page().getByLabel("Date and time").fill(soon.toString());
    }
}
