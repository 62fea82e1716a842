package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rollout to many environments: counted, what failed first, and the halt always at hand. */
@ExtendWith(InBrowser.class)
class RolloutPageIT {
    private static final String VERSION = "6.0.0";
    private static final int MANY = 52;

    @Test
    void whatFailedComesFirstAndIsFoundByItself(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.vendor().environment("alpha", "DEV");
        EnvironmentAgent beta = shop.vendor().environment("beta", "DEV");
        shop.vendor().environment("gamma", "DEV");
        shop.registers(VERSION).passesChecks(VERSION);
        String deployment = beta.awaitsOffer(VERSION);
        beta.reports(deployment, "INSTALLING", null).is(200);
        beta.reports(deployment, "FAILED", null).is(200);
        Person rita = visitors.person("rita").visits(shop.rollout(VERSION, "DEV", "HALTED"));
        assertThat(rita.section("Environments")).containsText("0 of 3 environments done");
        assertThat(rows(rita)).hasText(new String[] {"beta", "alpha", "gamma"});
        rita.follows(rita.link("2 to go"), VERSION + " into DEV");
        assertThat(rows(rita)).hasText(new String[] {"alpha", "gamma"});
        rita.follows(rita.link("1 failed"), VERSION + " into DEV");
        assertThat(rows(rita)).hasText(new String[] {"beta"});
        rita.looksInEveryLight("rollout-failed-only");
    }

    @Test
    void aLongListIsPagedAndTheHaltStaysOnTheScreen(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        for (int number = 1; number <= MANY; number++) {
            shop.vendor().environment("team-" + number, "DEV");
        }
        shop.registers(VERSION).passesChecks(VERSION);
        Person rita = visitors.person("rita").visits(shop.rollout(VERSION, "DEV", "DEPLOYING"));
        assertThat(rows(rita)).hasCount(50);
        rita.page().setViewportSize(360, 800);
        for (String place : new String[] {"0", "document.body.scrollHeight / 2"}) {
            rita.page().evaluate("window.scrollTo(0, " + place + ")");
            assertTrue(isOnScreen(rita.button("Halt"), 800), "scrolled to " + place);
        }
        rita.looksInEveryLight("rollout-many");
        rita.follows(rita.link("Next page"), VERSION + " into DEV");
        assertThat(rows(rita)).hasCount(MANY - 50);
        rita.follows(rita.link("First"), VERSION + " into DEV");
        assertThat(rows(rita)).hasCount(50);
    }

    private static boolean isOnScreen(Locator button, int height) {
        return button.boundingBox().y >= 0 && button.boundingBox().y + button.boundingBox().height <= height;
    }

    private static Locator rows(Person person) {
        return person.page().locator("#rollout-progress .row-list .row-main > .strong");
    }
}
