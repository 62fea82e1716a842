package dev.ringway.browser;

import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody can use every page: in light and dark, on a wide screen and on a telephone. */
@ExtendWith(InBrowser.class)
class PagesIT {
    @Test
    void everyPageOfTheVendorSuitsEverybody(ServerProcess server, Visitors visitors) {
        Shop shop = busyShop(server);
        Person quinn = visitors.person("quinn");
        quinn.visits(shop.board()).looksInEveryLight("board");
        quinn.visits("/release/list?product=" + shop.vendor().product()).looksInEveryLight("releases");
        for (String tab : List.of("changes", "work-items", "checks", "artifacts", "installers", "timeline")) {
            quinn.visits(shop.release("3.1.0", tab)).looksInEveryLight("release-" + tab);
        }
        quinn.visits(shop.release("3.0.0", "timeline")).looksInEveryLight("release-rejected");
        quinn.visits(shop.gate("3.2.0", "INTERNAL")).looksInEveryLight("gate-decision");
        quinn.visits("/environment/list?product=" + shop.vendor().product()).looksInEveryLight("environments");
        String deployments = "/deployment/list?product=" + shop.vendor().product();
        quinn.visits(deployments).looksInEveryLight("deployments");
        quinn.visits(deployments + "&at=2027-01-01T00:00")
                .reads("What each environment ran on")
                .looksInEveryLight("deployments-past");
        Person rita = visitors.person("rita");
        rita.visits(shop.gate("3.2.0", "INTERNAL")).looksInEveryLight("gate-schedule");
        rita.visits(shop.rollout("3.1.0", "INTERNAL", "HALTED")).looksInEveryLight("rollout");
        Person axel = visitors.person("axel");
        axel.visits("/audit/list?subject=release/" + shop.vendor().product());
        axel.page().getByText("Entry ").first().click();
        axel.looksInEveryLight("audit");
        axel.visits("/audit/list?check=true").reads("The chain is whole").looksInEveryLight("audit-checked");
        axel.visits("/audit/list?subject=nothing").reads("No entry to show").looksInEveryLight("audit-empty");
    }

    @Test
    void aListThatIsLongerThanAPageGoesOnWithWhatIsOlder(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        for (int minor = 0; minor <= 25; minor++) {
            shop.vendor().registers("1." + minor + ".0");
        }
        Person axel = visitors.person("axel");
        axel.visits("/release/list?product=" + shop.vendor().product()).reads("1.25.0");
        axel.follows(axel.link("Older"), "Releases").reads("1.0.0");
        axel.visits("/audit/list").follows(axel.link("Older"), "Audit trail").reads("release registered");
    }

    @Test
    void everyPageOfTheCustomersPortalSuitsEverybody(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank").ships("4.0.0");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        CustomerSite hamburg = new CustomerSite(shop, "hamburg");
        Person rita = visitors.person("rita");
        rita.visits(shop.enrolments()).looksInEveryLight("enrolments-without-terms");
        rita.writesTerms("## Terms\n\n- Call us first\n- Tell us **everything**");
        Person anna = visitors.person("anna");
        anna.visits("/portal/home").reads(berlin.name()).looksInEveryLight("portal-home");
        anna.visits("/portal/downloads").looksInEveryLight("portal-downloads");
        anna.visits("/portal/early-adopters");
        berlin.asksToJoin(anna);
        hamburg.ticks(anna);
        anna.looksInEveryLight("portal-early-adopters");
        rita.visits(shop.enrolments()).looksInEveryLight("enrolments-request");
        rita.presses(berlin.button(rita, "Approve"), "is an early adopter now").looksInEveryLight("enrolments");
        anna.visits("/portal/early-adopters").opens(berlin.place(anna), "Leave the early adopters");
        anna.looksInEveryLight("portal-early-adopter");
        visitors.person("carl").visits("/portal/early-adopters").looksInEveryLight("portal-early-adopters-user");
        anna.isRefused("/release/list", 403, "You may not do this").looksInEveryLight("forbidden");
    }

    @Test
    void everyPageThatSaysNoOrGoodbyeSuitsEverybody(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        Person quinn = visitors.person("quinn");
        quinn.visits(shop.board()).looksInEveryLight("board-of-a-new-product");
        quinn.isRefused(shop.release("9.9.9", "checks"), 404, "There is nothing here")
                .looksInEveryLight("not-found");
        quinn.visits(shop.board());
        quinn.page().locator("details.who summary").click();
        quinn.follows(quinn.button("Sign out"), "You are signed out").looksInEveryLight("signed-out");
    }

    /** One release rejected, one halted on its way to INTERNAL, one at the gate behind it. */
    private static Shop busyShop(ServerProcess server) {
        Shop shop = new Shop(server);
        EnvironmentAgent dev = shop.vendor().environment("dev", "DEV");
        EnvironmentAgent internal = shop.vendor().environment("internal", "INTERNAL");
        shop.bringsToDev("3.0.0", dev);
        shop.vendor()
                .quinn()
                .post(shop.vendor().release("3.0.0") + "/rejections", Map.of("reason", "It loses orders."))
                .is(200);
        shop.bringsToDev("3.1.0", dev).approves("quinn", "3.1.0", "INTERNAL");
        String promotion =
                shop.vendor().awaits("3.1.0", "INTERNAL", "READY").at("/id").asText();
        shop.vendor()
                .rita()
                .post("/v1/promotions/" + promotion + "/starts", Map.of())
                .is(200);
        String deployment = internal.awaitsOffer("3.1.0");
        internal.reports(deployment, "INSTALLING", null).is(200);
        internal.reports(deployment, "FAILED", null).is(200);
        shop.vendor().awaits("3.1.0", "INTERNAL", "HALTED");
        return shop.bringsToDev("3.2.0", dev);
    }
}
