package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import dev.ringway.running.ApiClient;
import dev.ringway.running.ServerProcess;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two people who decide the same the second is refused, sees what had changed, and finds what was typed. */
@ExtendWith(InBrowser.class)
class StaleDecisionsIT {
    private static final String VERSION = "5.0.0";
    private static final String CHANGED = "What this rests on has changed";

    @Test
    void theTermsThatSomebodyAccepts(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        shop.vendor().offersProgramme("Call us first.");
        Person anna = visitors.person("anna").visits("/portal/early-adopters");
        berlin.ticks(anna);
        shop.vendor().offersProgramme("Call us last.");

        anna.presses(berlin.button(anna, "Join"), "version 2 holds now");
        BothVersions.seenBy(anna, CHANGED, "Call us last.", "Call us first.");
        assertThat(berlin.place(anna).getByLabel("I have read")).not().isChecked();
        assertThat(berlin.place(anna)).containsText("Not taking part");
    }

    @Test
    void leavingTheEarlyAdopters(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        shop.vendor().offersProgramme("Call us first.");
        String enrolment = berlin.becomesAnEarlyAdopter();
        Person anna = visitors.person("anna").visits("/portal/early-adopters");
        anna.opens(berlin.place(anna), "Leave the early adopters");
        berlin.place(anna).getByLabel("Reason").fill("It is too early for us.");
        leaves(shop, enrolment, "The pilot is over.");

        anna.presses(berlin.button(anna, "Leave"), "not possible");
        BothVersions.seenBy(anna, CHANGED, "Has left", "Early adopter");
        anna.reads("You had typed: It is too early for us.");
        assertEquals("The pilot is over.", at(shop.vendor().rita(), "/v1/enrolments/" + enrolment, "/reason"));
    }

    @Test
    void theAnswerToARequest(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        shop.vendor().offersProgramme("Call us first.");
        String enrolment = berlin.asks();
        Person rita = visitors.person("rita").visits(shop.enrolments());
        berlin.place(rita).getByLabel("Reason").fill("Berlin is too busy.");
        shop.vendor()
                .adam()
                .post("/v1/enrolments/" + enrolment + "/approvals", Map.of())
                .is(200);

        rita.presses(berlin.button(rita, "Decline"), "not possible");
        BothVersions.seenBy(rita, CHANGED, "Early adopter by adam", "Waits for an answer");
        rita.reads("You had typed: Berlin is too busy.");
        new Portraits(rita).take("overtaken", rita.page().locator(".overtaken-by"));
        assertEquals("ENROLLED", at(shop.vendor().rita(), "/v1/enrolments/" + enrolment, "/state"));
        leaves(shop, enrolment, "The test is over.");
    }

    @Test
    void aDecisionAtAGate(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server).passesWorkItems("quentin", VERSION);
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        quinn.page().getByLabel("Reason").fill("Orders are lost.");
        String evidence = shop.vendor().evidence(VERSION, "INTERNAL");
        shop.vendor()
                .signsOff("quentin", VERSION, "INTERNAL", "APPROVED", evidence)
                .is(200);

        quinn.presses("Reject for good", "changed");
        BothVersions.seenBy(quinn, CHANGED, "quentin: Approved", "Closed: ");
        assertThat(quinn.page().getByLabel("Reason")).hasValue("Orders are lost.");
        assertEquals("IN_RINGS", at(shop.vendor().quinn(), shop.vendor().release(VERSION), "/state"));
    }

    @Test
    void theStartOfAPromotion(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        shop.vendor().asks("INTERNAL", List.of(), 1, "MANUAL");
        shop.approves("quinn", VERSION, "INTERNAL");
        shop.vendor().awaits(VERSION, "INTERNAL", "READY");
        Person rita = visitors.person("rita").visits(shop.plan(VERSION, "INTERNAL"));
        String evidence = shop.vendor().evidence(VERSION, "INTERNAL");
        shop.vendor()
                .signsOff("quentin", VERSION, "INTERNAL", "CHANGES_ASKED", evidence, "Repeat the load test.")
                .is(200);

        rita.presses("Start now", "changed");
        BothVersions.seenBy(rita, CHANGED, "quentin asks for changes", "Open: Nobody asks");
        shop.vendor().awaits(VERSION, "INTERNAL", "AWAITING_GATES");
    }

    @Test
    void theVerdictOnAWorkItem(ServerProcess server, Visitors visitors) {
        Shop shop = waitingBeforeInternal(server);
        String item = Shop.WORK_ITEMS.get(0);
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        Locator place = quinn.workItem(item);
        place.locator("summary").click();
        place.getByLabel("Note").fill("Invoices show the tax twice.");
        String address = shop.vendor().release(VERSION) + "/work-items/" + item + "/validation";
        Map<String, String> faster = Map.of("verdict", "BLOCKED", "note", "No printer here.");
        shop.vendor().person("quentin").put(address, faster).is(200);

        quinn.presses(place.locator("input[value=Failed]"), "Somebody has judged " + item);
        BothVersions.seenBy(quinn, CHANGED, "quentin: Blocked. No printer here.", "Not validated");
        assertThat(place.getByLabel("Note")).hasValue("Invoices show the tax twice.");
        assertEquals("BLOCKED", at(shop.vendor().quinn(), shop.vendor().release(VERSION), "/workItems/0/verdict"));
    }

    @Test
    void theRevocationOfAToken(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        Map<String, String> order = Map.of(
                "name",
                "Jenkins",
                "purpose",
                "CI",
                "product",
                shop.vendor().product(),
                "expiresAt",
                Instant.now().plus(30, ChronoUnit.DAYS).toString());
        String id = shop.vendor().adam().post("/v1/tokens", order).is(201).at("/token/id");
        Person olga = visitors.person("olga").visits("/access/revoke?id=" + id);
        shop.vendor().adam().delete("/v1/tokens/" + id).is(200);
        int before = revocations(shop, id);

        olga.presses("Revoke it for good", "somebody else was faster");
        BothVersions.seenBy(olga, CHANGED, "Revoked", "Valid");
        assertEquals(before, revocations(shop, id));
    }

    private static int revocations(Shop shop, String token) {
        return shop.vendor()
                .person("axel")
                .get("/v1/audit?subject=access-token/" + token)
                .is(200)
                .json()
                .at("/items")
                .size();
    }

    private static void leaves(Shop shop, String enrolment, String reason) {
        shop.vendor()
                .rita()
                .post("/v1/enrolments/" + enrolment + "/leavings", Map.of("reason", reason))
                .is(200);
    }

    private static String at(ApiClient client, String address, String pointer) {
        return client.get(address).is(200).at(pointer);
    }

    private static Shop waitingBeforeInternal(ServerProcess server) {
        Shop shop = new Shop(server);
        return shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
    }
}
