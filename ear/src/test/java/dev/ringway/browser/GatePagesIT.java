package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do at a gate besides approving and rejecting. */
@ExtendWith(InBrowser.class)
class GatePagesIT {
    private static final String VERSION = "5.0.0";

    @Test
    void whatNobodyHasJudgedIsPassedInOneClickEachItemForItself(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        judges(shop, VERSION, Shop.WORK_ITEMS.get(0), "FAILED");
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        quinn.presses("Pass the one left", "One work item is recorded as passed.");
        assertThat(quinn.workItem(Shop.WORK_ITEMS.get(1))).containsText("quinn");
        assertThat(quinn.workItem(Shop.WORK_ITEMS.get(0))).containsText("quentin");
        assertThat(quinn.button("Pass the one left")).hasCount(0);
        assertThat(quinn.page().locator(".rules")).containsText("1 of 2 work items passed: failed SHOP-41.");
    }

    @Test
    void nothingIsPassedThatSomebodyElseJudgedMeanwhile(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        judges(shop, VERSION, Shop.WORK_ITEMS.get(0), "BLOCKED");
        quinn.presses("Pass all 2 left", "Somebody has judged work items of 5.0.0 since you looked");
        assertThat(quinn.page().locator(".rules")).containsText("0 of 2 work items passed");
    }

    @Test
    void changesAskedForKeepTheGateClosedUntilTheSamePersonApproves(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        shop.approves("quentin", VERSION, "INTERNAL");
        Vendor vendor = shop.vendor();
        vendor.awaits(VERSION, "INTERNAL", "READY");

        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        quinn.presses("Ask for changes", "Say in the reason which changes you ask for.");
        quinn.page().getByLabel("Reason").fill("Repeat the load test on the new hardware.");
        quinn.presses("Ask for changes", "Your wish for changes stands at the gate of 5.0.0.");
        vendor.awaits(VERSION, "INTERNAL", "AWAITING_GATES");
        Locator rules = quinn.page().locator(".rules");
        assertThat(rules).containsText("asks for changes: Repeat the load test on the new hardware.");
        quinn.looksInEveryLight("changes-asked");

        quinn.visits(shop.gate(VERSION, "INTERNAL")).presses("Approve", "5.0.0 is approved for INTERNAL.");
        vendor.awaits(VERSION, "INTERNAL", "READY");
        assertThat(rules).containsText("Nobody asks for changes.");
        assertThat(quinn.section("Sign-offs")).containsText("quinn has decided anew since.");
    }

    @Test
    void whatChangesIsShownAgainstWhatARingRuns(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        EnvironmentAgent dev = shop.vendor().environment("dev", "DEV");
        EnvironmentAgent internal = shop.vendor().environment("internal", "INTERNAL");
        shop.vendor().asks("INTERNAL", List.of(), 0, "AUTOMATIC");
        shop.bringsToDev("4.0.0", dev);
        Shop.WORK_ITEMS.forEach(item -> judges(shop, "4.0.0", item, "PASSED"));
        internal.installs("4.0.0");
        shop.vendor().awaits("4.0.0", "INTERNAL", "COMPLETED");
        shop.bringsToDev(VERSION, dev);
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        assertThat(quinn.section("What changes for INTERNAL"))
                .containsText("No work item comes with 5.0.0 in place of 4.0.0.");
        quinn.follows(quinn.link("Compare in full"), "5.0.0 In the rings")
                .reads("What changes for whoever runs 4.0.0 and gets 5.0.0.")
                .reads("Every check has the same result in both.");
        quinn.page().getByLabel("Another version").fill("5.0.0");
        quinn.page().getByLabel("Another version").press("Enter");
        quinn.reads("What changes for whoever runs 5.0.0 and gets 5.0.0.").looks();
    }

    private static Shop waitingBeforeInternal(ServerProcess server) {
        Shop shop = new Shop(server);
        return shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
    }

    private static void judges(Shop shop, String version, String item, String verdict) {
        shop.vendor()
                .person("quentin")
                .put(
                        shop.vendor().release(version) + "/work-items/" + item + "/validation",
                        Map.of("verdict", verdict, "note", "As the test says."))
                .is(200);
    }
}
