package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import dev.ringway.running.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The customer's side of the programme, and the vendor's answer, as people do it in the browser. */
@ExtendWith(InBrowser.class)
class EnrolmentPagesIT {
    @Test
    void acmesAdministratorJoinsTheVendorApprovesAndTheEnvironmentMovesUntilSheLeaves(
            ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank").ships("1.0.0");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        CustomerSite hamburg = new CustomerSite(shop, "hamburg");
        Person rita = visitors.person("rita");
        rita.visits(shop.enrolments()).writesTerms("## Terms\n\nCall us **first**.");
        Person anna = visitors.person("anna");

        anna.visits("/portal/early-adopters").opens(berlin.place(anna), "Join the early adopters");
        anna.presses(berlin.button(anna, "Join"), "tick the box");
        hamburg.asksToJoin(anna);
        assertThat(hamburg.place(anna)).containsText("Asked by anna, who accepted version 1 of the terms");
        assertThat(berlin.place(anna)).containsText("Not taking part");
        anna.presses(hamburg.button(anna, "Withdraw"), "is withdrawn");
        berlin.asksToJoin(anna);
        assertEquals("PRODUCTION", berlin.ring());

        rita.visits(shop.board()).reads("to join the early adopters");
        rita.visits(shop.enrolments());
        assertThat(berlin.place(rita)).containsText("Its 10 users get 1.0.0.");
        rita.presses(berlin.button(rita, "Decline"), "reason");
        rita.presses(berlin.button(rita, "Approve"), "is an early adopter now");
        assertEquals("EARLY_ADOPTERS", berlin.ring());
        assertEquals("PRODUCTION", hamburg.ring());

        anna.visits("/portal/early-adopters").opens(berlin.place(anna), "Leave the early adopters");
        anna.presses(berlin.button(anna, "Leave"), "has left the early adopters");
        assertThat(berlin.place(anna)).containsText("Its version is not lowered");
        assertEquals("PRODUCTION", berlin.ring());
    }

    @Test
    void theReasonOfARefusalReachesTheCustomerAndEachRowKeepsItsOwn(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        CustomerSite hamburg = new CustomerSite(shop, "hamburg");
        Person rita = visitors.person("rita");
        rita.visits(shop.enrolments()).writesTerms("Call us first.");
        Person anna = visitors.person("anna").visits("/portal/early-adopters");
        berlin.asksToJoin(anna);
        hamburg.asksToJoin(anna);

        rita.visits(shop.enrolments());
        berlin.place(rita).getByLabel("Reason").fill("Berlin is too busy.");
        hamburg.place(rita).getByLabel("Reason").fill("Hamburg is too small.");
        rita.presses(berlin.button(rita, "Decline"), "is declined");

        anna.visits("/portal/early-adopters");
        assertThat(berlin.place(anna)).containsText("Berlin is too busy.");
        assertThat(hamburg.place(anna)).containsText("Waits for an answer");
    }

    @Test
    void aUserOfTheCustomerSeesAndMayNotAndAnotherCustomerSeesNothing(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank").serves("globex", "Globex Health");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        visitors.person("rita").visits(shop.enrolments()).writesTerms("Call us first.");

        Person carl = visitors.person("carl").visits("/portal/early-adopters");
        carl.reads("Only an administrator of ACME Bank can join or leave.");
        assertThat(berlin.place(carl)).isVisible();
        assertThat(carl.page().locator("#join :is(input[type=submit], input[type=checkbox])"))
                .hasCount(0);

        Person gina = visitors.person("gina").visits("/portal/early-adopters");
        assertThat(berlin.place(gina)).hasCount(0);
        gina.visits("/portal/home");
        assertThat(gina.page().locator("main")).not().containsText(berlin.name());
        gina.isRefused(shop.enrolments(), 403, "You may not do this");
    }

    @Test
    void aUserOfTheCustomerFetchesAnInstallerAndItIsOnRecord(ServerProcess server, Visitors visitors)
            throws IOException {
        Shop shop = new Shop(server).serves("acme", "ACME Bank").ships("1.0.0");
        Person carl = visitors.person("carl").visits("/portal/downloads");
        Locator release = carl.page().locator("#" + shop.vendor().product() + "-1\\.0\\.0");
        Download download = carl.page()
                .waitForDownload(
                        () -> release.locator("li").first().locator("a.button").click());

        String digest = release.locator("li").first().locator(".digest code").textContent();
        assertEquals(digest, Shop.sha256(Files.readAllBytes(download.path())));

        Person anna = visitors.person("anna").visits("/portal/downloads");
        assertThat(anna.section("Who fetched what").locator("li").first()).containsText("carl");
        assertThat(anna.section("Who fetched what").locator("li").first()).containsText(download.suggestedFilename());
    }
}
