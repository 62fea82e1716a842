package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a release that is on its way nowhere says why, and sends it on. */
@ExtendWith(InBrowser.class)
class NextStepIT {
    @Test
    void whatWasCalledOffIsPromotedAgainFromThePageOfTheRelease(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        EnvironmentAgent dev = shop.vendor().environment("dev", "DEV");
        shop.bringsToDev("5.0.0", dev);
        shop.callsOff("5.0.0", "The fair is tomorrow.");

        Person quinn = visitors.person("quinn").visits(shop.release("5.0.0", "changes"));
        assertThat(quinn.section("What comes next"))
                .containsText("The promotion to INTERNAL was cancelled: The fair is tomorrow.");
        assertThat(quinn.section("What comes next")).containsText("A release manager can promote it from here.");
        quinn.looksInEveryLight("release-called-off");

        shop.serves("acme", "ACME Bank");
        Person rita = visitors.person("rita").visits(shop.release("5.0.0", "changes") + "&customer=acme");
        rita.presses("Promote to INTERNAL", "5.0.0 waits at the gate of INTERNAL again.");
        shop.vendor().awaits("5.0.0", "INTERNAL", "AWAITING_GATES");
        assertThat(rita.section("What comes next")).hasCount(0);
    }
}
