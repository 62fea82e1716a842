package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A release manager plans a promotion: sees what it will do, and says when. */
@ExtendWith(InBrowser.class)
class PlanPageIT {
    private static final String OLD = "4.2.0";
    private static final String NEW = "4.3.0";
    private static final String EVENING = "2100-11-30T22:00";
    private static final String MORNING = "2100-12-01T06:00";

    @Test
    void aTimeIsSetMovedAndTakenBack(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        Person rita = visitors.person("rita").visits(shop.plan(NEW, "INTERNAL"));
        Locator when = rita.section("When");
        assertThat(when).containsText("It cannot start yet.");
        assertThat(when).containsText("No time is set.");
        assertThat(rita.button("Take it back")).hasCount(0);
        assertThat(rita.button("Start now")).hasCount(0);

        says(rita, EVENING, "Europe/Berlin").presses("Schedule", NEW + " will enter INTERNAL at its time");
        assertThat(when).containsText("2100-11-30 21:00:00 UTC");
        assertThat(when).containsText("Set by rita for 30 Nov 2100, 22:00, Europe/Berlin.");
        assertThat(when).containsText("At its time it starts only if");

        says(rita, MORNING, "Europe/Berlin").presses("Move it", NEW + " will enter INTERNAL at its time");
        assertThat(when).containsText("2100-12-01 05:00:00 UTC");
        rita.looksInEveryLight("plan-appointed");
        rita.presses("Take it back", NEW + " has no time to start any more.");
        assertThat(when).containsText("No time is set.");
        rita.visits(shop.release(NEW, "timeline")).reads("Its time was taken back");
    }

    @Test
    void ofTwoManagersTheSecondSeesBothTimesAndOverwritesNothingUnseen(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        Person rita = visitors.person("rita").visits(shop.plan(NEW, "INTERNAL"));
        elsewhereItIsAppointed(shop);

        says(rita, MORNING, "UTC").presses("Schedule", "The schedule was changed since you read it.");
        Locator both = rita.page().locator(".side-by-side");
        assertThat(both).containsText("2100-11-30 22:00");
        assertThat(both).containsText("2100-12-01 06:00");
        assertThat(rita.page().getByLabel("Date and time")).hasValue(MORNING);
        rita.looksInEveryLight("plan-overtaken");

        rita.presses("Move it", NEW + " will enter INTERNAL at its time");
        assertThat(rita.section("When")).containsText("2100-12-01 06:00:00 UTC");
    }

    @Test
    void thePlanSaysWhomItReachesAndShowsTheRingsBeforeAndAfter(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        Person rita = visitors.person("rita").visits(shop.plan(NEW, "INTERNAL"));
        rita.reads("10 users in 1 environment get " + NEW + " in place of " + OLD + ".");
        assertThat(rita.section("Environments that get it")).containsText("Our own");
        Locator pictures = rita.section("Before and after");
        Locator internal = pictures.locator("tbody tr").nth(1);
        assertThat(internal.locator("td").nth(0)).containsText(OLD + " " + NEW + " waits at the gate");
        assertThat(internal.locator("td").nth(1)).containsText(NEW);
        assertThat(internal).containsText("changes");
        assertThat(pictures.locator("tbody tr").nth(3)).containsText("stays");
        Locator after = pictures.locator("svg.rings [role=img]").nth(1);
        assertThat(after.locator("title").first()).hasText("Blast radius of " + name(shop) + " (after this promotion)");
        assertThat(after.locator("desc").first()).containsText("INTERNAL: runs " + NEW);
        assertThat(pictures.locator("svg.rings [role=img]").first().locator("desc"))
                .containsText("INTERNAL: runs " + OLD);
    }

    @Test
    void itIsStartedFromItsPlanAndLeavesNothingToPlan(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server).approves("quinn", NEW, "INTERNAL");
        shop.vendor().awaits(NEW, "INTERNAL", "READY");
        Person rita = visitors.person("rita").visits(shop.plan(NEW, "INTERNAL"));
        rita.presses("Start now", NEW + " is rolling out to INTERNAL.");
        rita.visits(shop.plan(NEW, "INTERNAL")).reads("There is nothing left to plan");
        rita.visits(shop.plan(NEW, "PRODUCTION")).reads("There is no promotion of " + NEW + " into PRODUCTION yet");
    }

    @Test
    void whoMayNotStartItReadsThePlanAndWhoMay(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        Person quinn = visitors.person("quinn").visits(shop.plan(NEW, "INTERNAL"));
        quinn.reads("A release manager starts it once the gate is open, or sets its time.");
        for (String button : new String[] {"Schedule", "Start now", "Take it back"}) {
            assertThat(quinn.button(button)).hasCount(0);
        }
        quinn.looks();
    }

    @Test
    void aTimeIsSetWithTheKeyboardAlone(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        Person rita = visitors.person("rita").visits(shop.gate(NEW, "INTERNAL"));
        Keys keys = new Keys(rita).reaches(rita.link("Plan the promotion")).press("Enter");
        keys.reaches(rita.page().getByLabel("Date and time"));
        rita.page().keyboard().type("11302100");
        keys.press("Tab");
        rita.page().keyboard().type("1000PM");
        keys.presses("Schedule", NEW + " will enter INTERNAL at its time");
        assertThat(rita.section("When")).containsText("Set by rita for 30 Nov 2100, 22:00");
    }

    private static void elsewhereItIsAppointed(Shop shop) {
        String promotion = shop.vendor()
                .awaits(NEW, "INTERNAL", "AWAITING_GATES")
                .at("/id")
                .asText();
        shop.vendor()
                .rita()
                .put("/v1/promotions/" + promotion + "/schedule", Map.of("at", EVENING, "zone", "UTC"), "\"0\"")
                .is(200);
    }

    private static Person says(Person rita, String at, String zone) {
        rita.page().getByLabel("Date and time").fill(at);
        rita.page().getByLabel("Time zone").fill(zone);
        return rita;
    }

    private static String name(Shop shop) {
        return shop.vendor()
                .person("rita")
                .get("/v1/products/" + shop.vendor().product())
                .at("/name");
    }

    /** INTERNAL runs the old one, the new one waits. */
    private static Shop waitingBeforeInternal(ServerProcess server) {
        Shop shop = new Shop(server);
        EnvironmentAgent dev = shop.vendor().environment("dev", "DEV");
        EnvironmentAgent internal = shop.vendor().environment("internal", "INTERNAL");
        shop.vendor().asks("INTERNAL", List.of(), 0, "AUTOMATIC");
        shop.bringsToDev(OLD, dev).passesWorkItems("quentin", OLD);
        internal.installs(OLD);
        shop.vendor().awaits(OLD, "INTERNAL", "COMPLETED");
        shop.vendor().asks("INTERNAL", List.of(), 1, "MANUAL");
        return shop.bringsToDev(NEW, dev);
    }
}
