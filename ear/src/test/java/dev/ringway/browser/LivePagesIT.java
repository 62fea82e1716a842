package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.ServerProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages stay true while they are looked at, and nothing is taken from under anybody's hand. */
@ExtendWith(InBrowser.class)
class LivePagesIT {
    private static final String VERSION = "6.0.0";
    private static final int TWO_SECONDS = 2_000;
    private static final int MANY = 50;

    @Test
    void aDecisionInOneBrowserAppearsInTheOtherWithinTwoSeconds(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
        shop.passesWorkItems("quentin", VERSION);
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        Person quentin = visitors.person("quentin").visits(shop.gate(VERSION, "INTERNAL"));
        LivePage rita = LivePage.of(visitors.person("rita").visits(shop.gate(VERSION, "INTERNAL")));
        LivePage live = LivePage.of(quentin);
        quentin.page().getByLabel("Reason").fill("Looks good to me.");

        quinn.button("Approve").click();
        assertThat(quinn.page().locator("#messages")).containsText("is approved for INTERNAL");
        assertThat(rita.region("gate-sign-offs"))
                .containsText("quinn", new ContainsTextOptions().setTimeout(TWO_SECONDS));
        rita.neverLeft();
        assertThat(quentin.page().getByText("Something has changed since you opened this page"))
                .isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));
        assertThat(live.showOf("gate-items")).hasCount(0);
        quentin.looks();
        quentin.button("Look again").click();
        assertThat(quentin.page().getByText("Something has changed since")).isHidden();
        assertThat(quentin.page().getByLabel("Reason")).hasValue("Looks good to me.");
    }

    @Test
    void aRolloutIsSeenGoingOn(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        EnvironmentAgent berlin = shop.vendor().environment("berlin", "DEV");
        EnvironmentAgent hamburg = shop.vendor().environment("hamburg", "DEV");
        shop.registers(VERSION).passesChecks(VERSION);
        String first = berlin.awaitsOffer(VERSION);
        String second = hamburg.awaitsOffer(VERSION);
        Person person = visitors.person("rita").visits(shop.rollout(VERSION, "DEV", "DEPLOYING"));
        LivePage rita = LivePage.of(person);
        assertThat(rita.region("rollout-progress")).containsText("0 of 2");

        berlin.reports(first, "INSTALLING", null).is(200);
        berlin.reports(first, "SUCCEEDED", VERSION).is(200);
        assertThat(rita.region("rollout-progress")).containsText("1 of 2");
        person.looks();
        hamburg.reports(second, "INSTALLING", null).is(200);
        hamburg.reports(second, "FAILED", null).is(200);
        assertThat(rita.region("rollout-standing")).containsText("Halted");
        rita.showOf("rollout-act").click();
        assertThat(person.button("Try the failed ones again")).isVisible();
    }

    @Test
    void rowsUnderThePointerStayUntilItGoesOrTheReaderWantsThem(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.registers("6.1.0");
        Person person = visitors.person("quinn")
                .visits("/release/list?product=" + shop.vendor().product());
        LivePage quinn = LivePage.of(person);
        quinn.region("releases").hover();
        shop.registers("6.2.0");
        assertThat(quinn.showOf("releases")).isVisible();
        assertThat(quinn.region("releases")).not().containsText("6.2.0");
        person.looks();
        quinn.showOf("releases").click();
        assertThat(quinn.region("releases")).containsText("6.2.0");

        shop.registers("6.3.0");
        assertThat(quinn.showOf("releases")).isVisible();
        person.page().mouse().move(5, 5);
        assertThat(quinn.region("releases")).containsText("6.3.0");
        assertThat(quinn.showOf("releases")).hasCount(0);
        quinn.neverLeft();
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenThePageAboveItGrows(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
        Person person = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        LivePage quinn = LivePage.of(person);
        Locator second = person.workItem(Shop.WORK_ITEMS.get(1)).locator("summary");
        second.hover();
        double before = second.boundingBox().y;
        String wish = "Repeat the load test on the new hardware. ".repeat(20);
        shop.vendor()
                .signsOff(
                        "quentin",
                        VERSION,
                        "INTERNAL",
                        "CHANGES_ASKED",
                        shop.vendor().evidence(VERSION, "INTERNAL"),
                        wish)
                .is(200);
        assertThat(quinn.region("gate-rules")).containsText("asks for changes");
        assertEquals(before, second.boundingBox().y, 2);
        quinn.neverLeft();
    }

    @Test
    void aFormOpenedBeforeManyChangesStillDoesItsWork(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
        Person person = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        person.page().getByLabel("Reason").fill("It loses orders.");
        assertEquals(MANY, LivePage.of(person).looksThroughAgain(MANY));
        assertThat(person.page().getByLabel("Reason")).hasValue("It loses orders.");
        person.presses("Reject for good", VERSION + " is rejected and goes no further.");
    }

    @Test
    void whatComesNextComesAndGoesWithThePromotion(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
        Person quinn = visitors.person("quinn").visits(shop.release(VERSION, "changes"));
        Person rita = visitors.person("rita").visits(shop.release(VERSION, "changes"));
        LivePage watched = LivePage.of(quinn);
        LivePage page = LivePage.of(rita);
        assertThat(quinn.section("What comes next")).hasCount(0);
        assertThat(rita.button("Promote to INTERNAL")).hasCount(0);

        shop.callsOff(VERSION, "The fair is tomorrow.");
        assertThat(watched.region("release-next")).containsText("The fair is tomorrow.");
        page.showOf("release-next").click();
        assertThat(rita.button("Promote to INTERNAL")).isVisible();
        rita.looks();

        LivePage again = LivePage.of(rita);
        shop.vendor()
                .rita()
                .post(
                        "/v1/promotions",
                        Map.of("product", shop.vendor().product(), "version", VERSION, "ring", "INTERNAL"))
                .is(201);
        assertThat(rita.button("Promote to INTERNAL")).hasCount(0);
        assertThat(quinn.section("What comes next")).hasCount(0);
        again.neverLeft();
        watched.neverLeft();
    }

    @Test
    void thePageSaysWhenItIsPausedAndWhenItsStreamIsBroken(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        Person person = visitors.person("quinn")
                .visits("/release/list?product=" + shop.vendor().product());
        LivePage quinn = LivePage.of(person);
        person.button("Pause live changes").click();
        assertThat(quinn.state()).hasText("Paused");
        shop.registers("6.1.0");
        person.visits("/release/list?product=" + shop.vendor().product());
        assertThat(quinn.state()).hasText("Paused");
        LivePage other = LivePage.of(visitors.person("quentin")
                .visits("/release/list?product=" + shop.vendor().product()));
        shop.registers("6.2.0");
        assertThat(other.region("releases")).containsText("6.2.0");
        assertThat(quinn.region("releases")).not().containsText("6.2.0");
        person.button("Go on with live changes").click();
        assertThat(quinn.state()).hasText("Live");
        assertThat(quinn.region("releases")).containsText("6.2.0");

        quinn.losesItsStream();
        assertThat(quinn.state()).hasText("Reconnecting…");
        quinn.findsItsStreamAgain();
        assertThat(quinn.state()).hasText("Live");
        quinn.signsOutElsewhere();
        assertThat(quinn.state()).hasText("Signed out. Sign in again");
        person.looks();
    }

    @Test
    void aCustomerHearsOfItsOwnEnvironmentsAndOfNobodyElses(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank").serves("globex", "Globex Health");
        shop.vendor().offersProgramme("Call us first.");
        CustomerSite berlin = new CustomerSite(shop, "berlin");
        Person anna = visitors.person("anna").visits("/portal/home");
        LivePage home = LivePage.of(anna);
        LivePage gina = LivePage.of(visitors.person("gina").visits("/portal/home"));
        gina.listens();

        berlin.becomesAnEarlyAdopter();
        Locator system =
                home.region("systems").locator("li").filter(new Locator.FilterOptions().setHasText(berlin.name()));
        assertThat(system).containsText("EARLY ADOPTERS");
        home.neverLeft();
        new Shop(server).serves("globex", "Globex Health");
        assertEquals("[\"customer/globex\"]", gina.firstHeard());
    }
}
