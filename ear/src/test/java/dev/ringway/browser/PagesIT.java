package dev.ringway.browser;

import dev.ringway.running.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages show besides, once somebody has done something there. */
@ExtendWith(InBrowser.class)
class PagesIT {
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
    void aPageThatSaysNoOrGoodbyeSuitsEverybody(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        Person quinn = visitors.person("quinn");
        quinn.isRefused(shop.release("9.9.9", "checks"), 404, "There is nothing here")
                .looksInEveryLight("not-found");
        quinn.visits(shop.board());
        quinn.page().locator("details.who summary").click();
        quinn.looksInEveryLight("person");
        quinn.follows(quinn.button("Sign out"), "You are signed out");
    }

    @Test
    void anEntryOfTheAuditTrailIsUnfolded(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        Person axel = visitors.person("axel");
        axel.visits("/audit/list?subject=product/" + shop.vendor().product());
        axel.page().getByText("Entry ").first().click();
        axel.looksInEveryLight("audit-entry");
    }
}
