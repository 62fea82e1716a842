package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import dev.ringway.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The main job as people do it: in the browser, with a real release, from CI to a customer's disk. */
@ExtendWith(InBrowser.class)
class MainPathIT {
    private static final String VERSION = WireMock.VERSION;
    private static final String TERMS = "You get releases **before everybody else** and tell us what you meet.";

    @Test
    void aRealReleaseTravelsTheFourRingsToACustomersDisk(ServerProcess server, Visitors visitors, @TempDir Path disk)
            throws IOException, InterruptedException {
        Shop shop = new Shop(server).sellingWireMock().serves("acme", "ACME Bank");
        String branches = shop.vendor().product() + "-branches";
        EnvironmentAgent dev = shop.vendor().environment("dev", "DEV");
        EnvironmentAgent internal = shop.vendor().environment("internal", "INTERNAL");
        EnvironmentAgent early = shop.vendor().environment(branches, "PRODUCTION", "acme");
        EnvironmentAgent online = shop.vendor().environment(shop.vendor().product() + "-online", "PRODUCTION", "acme");
        shop.vendor()
                .asks("EARLY_ADOPTERS", List.of(), 1, "MANUAL")
                .asks("PRODUCTION", List.of(), 1, "MANUAL")
                .offersProgramme(TERMS);
        Person quinn = visitors.person("quinn");
        Person rita = visitors.person("rita");
        Person anna = visitors.person("anna");
        Person carl = visitors.person("carl");

        ciRegistersIt(shop, rita, quinn);
        itRunsInDev(shop, dev, rita);
        qaValidatesAndSignsOff(shop, quinn);
        itEntersInternalAtItsTime(shop, internal, rita);
        theCustomerJoinsTheEarlyAdopters(branches, anna, rita);
        itEnters(shop, "EARLY_ADOPTERS", "EARLY ADOPTERS", quinn, rita, early);
        assertTrue(!online.isOfferedAnything(), "PRODUCTION has to wait");
        itEnters(shop, "PRODUCTION", "PRODUCTION", quinn, rita, online);
        theVendorSeesIt(shop, rita);
        Path deb = theCustomerDownloadsThePackage(shop, carl, disk);
        itRunsOnTheCustomersMachine(deb, disk.resolve("root"));
    }

    private static void ciRegistersIt(Shop shop, Person rita, Person quinn) {
        shop.registers(VERSION);
        rita.visits(shop.board());
        assertThat(rita.section("Waiting at gates")).containsText(VERSION);
        quinn.visits(shop.board());
        assertThat(quinn.section("Waiting at gates")).containsText(VERSION);
        assertThat(quinn.section("Waiting for you")).hasCount(0);
    }

    private static void itRunsInDev(Shop shop, EnvironmentAgent dev, Person rita) {
        shop.passesChecks(VERSION);
        dev.awaitsOffer(VERSION);
        rita.visits(shop.board());
        assertThat(rita.section("Rolling now")).containsText(VERSION);
        dev.installs(VERSION);
        shop.vendor().awaits(VERSION, "DEV", "COMPLETED");
        shop.vendor().awaits(VERSION, "INTERNAL", "AWAITING_GATES");
    }

    private static void qaValidatesAndSignsOff(Shop shop, Person quinn) {
        quinn.visits(shop.board());
        assertThat(quinn.ring("DEV: runs " + VERSION + "; 10 users · 1 environment"))
                .isVisible();
        assertThat(quinn.section("Waiting for you")).containsText(VERSION);
        quinn.follows(quinn.link("Review " + VERSION + " INTERNAL"), "May " + VERSION + " enter INTERNAL?");
        Shop.WORK_ITEMS.forEach(key -> validates(quinn, key));
        quinn.presses("Approve", VERSION + " is approved for INTERNAL.");
    }

    private static void validates(Person quinn, String key) {
        Locator item = quinn.workItem(key);
        item.locator("summary").click();
        item.getByLabel("Note").fill("Tried with the orders of last year.");
        quinn.presses(item.locator("input[value=Passed]"), key + " is recorded.");
        assertThat(quinn.workItem(key)).containsText("Tried with the orders of last year.");
    }

    private static void itEntersInternalAtItsTime(Shop shop, EnvironmentAgent internal, Person rita) {
        rita.visits(shop.board())
                .follows(rita.link("Review " + VERSION + " INTERNAL"), "May " + VERSION + " enter INTERNAL?")
                .follows(rita.link("Plan the promotion"), "Promote " + VERSION + " into INTERNAL");
        plansInAFewSeconds(rita);
        rita.presses("Schedule", VERSION + " will enter INTERNAL at its time, if the gate is open then.");
        internal.installs(VERSION);
        shop.vendor().awaits(VERSION, "INTERNAL", "COMPLETED");
        rita.visits(shop.board());
        assertThat(rita.ring("INTERNAL: runs " + VERSION + "; 10 users · 1 environment"))
                .isVisible();
    }

    private static void plansInAFewSeconds(Person rita) {
        assertThat(rita.page().getByLabel("Time zone")).hasValue(Chromium.ZONE);
        LocalDateTime soon =
                LocalDateTime.now(ZoneId.of(Chromium.ZONE)).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        rita.page().getByLabel("Date and time").fill(soon.toString());
    }

    private static void theCustomerJoinsTheEarlyAdopters(String environment, Person anna, Person rita) {
        String name = "Environment " + environment;
        anna.visits("/portal/early-adopters");
        Locator member = anna.workItem(name);
        member.locator("summary").click();
        member.getByLabel("I have read version 1 of the terms").check();
        anna.presses(anna.button("Join " + name), name + " has asked to join. The vendor answers here.");

        rita.visits("/programme/enrolments");
        assertThat(rita.workItem(name)).containsText("anna");
        rita.presses(rita.button("Approve " + name), name + " is an early adopter now.");
        anna.visits("/portal/early-adopters");
        assertThat(anna.workItem(name)).containsText("Approved by rita");
    }

    private static void itEnters(
            Shop shop, String ring, String label, Person quinn, Person rita, EnvironmentAgent environment) {
        shop.vendor().awaits(VERSION, ring, "AWAITING_GATES");
        quinn.visits(shop.gate(VERSION, ring)).presses("Approve", VERSION + " is approved for " + label + ".");
        rita.visits(shop.plan(VERSION, ring)).presses("Start now", VERSION + " is rolling out to " + label + ".");
        environment.installs(VERSION);
        shop.vendor().awaits(VERSION, ring, "COMPLETED");
    }

    private static void theVendorSeesIt(Shop shop, Person rita) {
        rita.visits(shop.board());
        assertThat(rita.ring("EARLY ADOPTERS: runs " + VERSION + "; 10 users · 1 environment"))
                .isVisible();
        assertThat(rita.ring("PRODUCTION: runs " + VERSION + "; 10 users · 1 environment"))
                .isVisible();
        assertThat(rita.section("Rolling now")).containsText("Nothing is rolling");
        rita.visits(shop.release(VERSION, "timeline")).reads("PRODUCTION · Completed");
        shop.vendor().awaitsInstallers(VERSION);
        rita.visits(shop.release(VERSION, "installers")).reads("wiremock_" + VERSION + "_all.deb");
    }

    private static Path theCustomerDownloadsThePackage(Shop shop, Person carl, Path disk) throws IOException {
        carl.visits("/portal/home").reads("You run " + VERSION + ", the newest release.");
        carl.visits("/portal/downloads");
        Locator release = carl.release(shop.vendor().product(), VERSION);
        String file = "wiremock_" + VERSION + "_all.deb";
        Path deb = carl.downloads(
                release.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Download " + file)),
                disk.resolve(file));
        String digest =
                Sha256.of(Sha256.newDigest().digest(Files.readAllBytes(deb))).hex();
        assertThat(release).containsText(digest);
        return deb;
    }

    private static void itRunsOnTheCustomersMachine(Path deb, Path root) throws IOException, InterruptedException {
        try (CustomerMachine machine = CustomerMachine.in(root)) {
            String health = machine.installs(deb).starts("usr/bin/wiremock").answers("/__admin/health");
            assertTrue(health.replace(" ", "").contains("\"version\":\"" + VERSION + "\""), health);
        }
    }
}
