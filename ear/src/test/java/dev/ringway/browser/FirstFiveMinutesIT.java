package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/first-five-minutes.md, step by step, with the keyboard alone. */
@ExtendWith(InBrowser.class)
class FirstFiveMinutesIT {
    private static final String OLD = "1.0.0";
    private static final String NEW = "1.1.0";

    @Test
    void somebodyNewFindsTheWay(ServerProcess server, Visitors visitors, @TempDir Path disk) throws IOException {
        Shop shop = new Shop(server).serves("acme", "ACME Bank").ships(OLD);
        Vendor vendor = shop.vendor();
        EnvironmentAgent dev = vendor.environment("dev", "DEV");
        EnvironmentAgent internal = vendor.environment("internal", "INTERNAL");
        dev.installs(OLD);
        internal.installs(OLD);
        vendor.asks("DEV", List.of("build", "test"), 0, "AUTOMATIC").asks("INTERNAL", List.of(), 1, "MANUAL");
        shop.bringsToDev(NEW, dev);

        approves(shop, visitors.newcomer("quinn"));
        Person rita = visitors.person("rita");
        startsAndHalts(shop, rita, internal);
        goesOnAndRollsBack(shop, rita, internal);
        downloads(shop, visitors.person("carl"), disk);
    }

    private static void approves(Shop shop, Person quinn) {
        quinn.visits(shop.board());
        assertThat(quinn.section("Waiting for you")).containsText(NEW);
        Keys keys = new Keys(quinn).reaches(quinn.link("Review " + NEW + " INTERNAL"));
        keys.press("Enter");
        keys.presses("Pass all 2 left", "2 work items are recorded as passed.");
        keys.writes("Reason", "Works as it should.").presses("Approve", NEW + " is approved for INTERNAL.");
    }

    private static void startsAndHalts(Shop shop, Person rita, EnvironmentAgent internal) {
        rita.visits(shop.gate(NEW, "INTERNAL"));
        Keys keys = new Keys(rita).reaches(rita.link("Plan the promotion")).press("Enter");
        rita.reads("10 users in 1 environment get " + NEW + " in place of " + OLD + ".");
        keys.presses("Start now", NEW + " is rolling out to INTERNAL.");
        internal.awaitsOffer(NEW);
        keys.writes("Reason", "The graphs look odd.")
                .presses("Halt", "Halted. No further environment gets the release.");
        shop.vendor().awaits(NEW, "INTERNAL", "HALTED");
    }

    private static void goesOnAndRollsBack(Shop shop, Person rita, EnvironmentAgent internal) {
        Keys keys = new Keys(rita).writes("Reason", "They were old.").presses("Go on", "It goes on.");
        internal.installs(NEW);
        shop.vendor().awaits(NEW, "INTERNAL", "COMPLETED");
        rita.visits(shop.rollout(NEW, "INTERNAL", "COMPLETED"));
        keys.writes("Reason", "Orders get lost.").presses("Roll the ring back", "The ring goes back to " + OLD + ".");
        internal.installs(OLD);
        shop.vendor().awaits(OLD, "INTERNAL", "COMPLETED");
        rita.visits(shop.board());
        assertThat(rita.ring("INTERNAL: runs " + OLD + "; 10 users · 1 environment"))
                .isVisible();
    }

    private static void downloads(Shop shop, Person carl, Path disk) throws IOException {
        carl.visits("/portal/home");
        Keys keys = new Keys(carl).press("g", "d");
        Locator release = carl.release(shop.vendor().product(), OLD);
        Locator link = release.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Download .*deb")));
        keys.reaches(link);
        Download download = carl.page().waitForDownload(() -> keys.press("Enter"));
        Path file = disk.resolve(download.suggestedFilename());
        download.saveAs(file);
        assertEquals(
                "!<arch>", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 7));
    }
}
