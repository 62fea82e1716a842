package dev.ringway.browser;

import dev.ringway.running.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a release changes for a customer, as the vendor's people and the customer's own find it. */
@ExtendWith(InBrowser.class)
class ComparisonPagesIT {
    @Test
    void theCustomerIsLookedForAndItsPeopleFindTheSameAtHome(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank").ships("4.0.0");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        Person rita = visitors.person("rita").visits(shop.release("4.0.0", "changes"));
        rita.page().getByLabel("For a customer with this in its key or name").fill("bank");
        rita.page().keyboard().press("Enter");
        rita.follows(rita.link("ACME Bank"), "4.0.0 Released")
                .reads("What 4.0.0 changes for ACME Bank")
                .reads(berlin.name())
                .reads("What comes with 4.0.0 where nothing runs yet.")
                .looksInEveryLight("release-for-a-customer");
        rita.follows(rita.link("About the customer"), "ACME Bank");

        Person anna = visitors.person("anna").visits("/portal/home");
        anna.follows(anna.link("What changes for you " + berlin.name()), "What changes with A product 4.0.0")
                .reads(berlin.name())
                .reads("What comes with 4.0.0 where nothing runs yet.")
                .looksInEveryLight("portal-upgrade");
    }
}
