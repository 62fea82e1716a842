package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.Fresh;
import dev.ringway.running.ServerProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing that was typed is lost because one button of the page was refused, or another was pressed. */
@ExtendWith(InBrowser.class)
class TypedTextIT {
    private static final String VERSION = "5.0.0";

    @Test
    void aFormAtTheGateKeepsWhatItsButtonDidNotUse(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
        Person quinn = visitors.person("quinn").visits(shop.gate(VERSION, "INTERNAL"));
        Locator first = quinn.workItem(Shop.WORK_ITEMS.get(0));
        Locator second = quinn.workItem(Shop.WORK_ITEMS.get(1));
        first.locator("summary").click();
        first.getByLabel("Link to evidence").fill("https://qa.example.com/41");
        second.locator("summary").click();
        second.getByLabel("Note").fill("Found by number, and by name.");
        quinn.page().getByLabel("Reason").fill("Not decided yet.");

        quinn.presses(first.locator("input[value=Failed]"), "Say in the note what is wrong.");
        assertThat(first.getByLabel("Link to evidence")).hasValue("https://qa.example.com/41");
        assertThat(second.getByLabel("Note")).hasValue("Found by number, and by name.");
        assertThat(quinn.page().getByLabel("Reason")).hasValue("Not decided yet.");

        quinn.presses(second.locator("input[value=Passed]"), Shop.WORK_ITEMS.get(1) + " is recorded.");
        assertThat(first.getByLabel("Link to evidence")).isVisible();
        assertThat(first.getByLabel("Link to evidence")).hasValue("https://qa.example.com/41");
        assertThat(second.getByLabel("Note")).hasValue("");
        assertThat(quinn.page().getByLabel("Reason")).hasValue("Not decided yet.");

        quinn.page().getByLabel("Reason").fill("");
        quinn.presses("Reject for good", "A rejection needs a reason.");
        assertThat(first.getByLabel("Link to evidence")).hasValue("https://qa.example.com/41");
    }

    @Test
    void aTimeThatCannotBeIsRefusedAndStaysInItsField(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.bringsToDev(VERSION, shop.vendor().environment("dev", "DEV"));
        Person rita = visitors.person("rita").visits(shop.plan(VERSION, "INTERNAL"));
        rita.page().getByLabel("Date and time").fill("2020-01-01T10:00");
        rita.presses("Schedule", "This time has passed already.");
        assertThat(rita.page().getByLabel("Date and time")).hasValue("2020-01-01T10:00");
        rita.page().getByLabel("Time zone").fill("Mars/Olympus");
        rita.presses("Schedule", "'Mars/Olympus' is not the name of a time zone");
        assertThat(rita.page().getByLabel("Time zone")).hasValue("Mars/Olympus");
        assertThat(rita.page().getByLabel("Date and time")).hasValue("2020-01-01T10:00");
    }

    @Test
    void aReasonOutlivesARefusalOfTheRollout(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        EnvironmentAgent dev = shop.vendor().environment("dev", "DEV");
        shop.registers(VERSION).passesChecks(VERSION);
        dev.awaitsOffer(VERSION);
        Person rita = visitors.person("rita").visits(shop.rollout(VERSION, "DEV", "DEPLOYING"));
        assertThat(rita.button("Roll the ring back")).hasCount(0);
        rita.presses("Halt", "reason is missing");
        rita.page().getByLabel("Reason").fill("The graphs look odd.");
        shop.vendor()
                .rita()
                .post(
                        "/v1/promotions/"
                                + shop.vendor()
                                        .awaits(VERSION, "DEV", "DEPLOYING")
                                        .at("/id")
                                        .asText() + "/halts",
                        Map.of("reason", "Somebody was faster."))
                .is(200);
        rita.presses("Halt", "The promotion is halted, so 'halt' is not possible.");
        assertThat(rita.page().getByLabel("Reason")).hasValue("The graphs look odd.");
    }

    @Test
    void whoLooksForACustomerKeepsWhatTheyHaveTypedAboutAnEnvironment(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        String sought = Fresh.key();
        Map<String, String> customer = Map.of("key", sought, "name", "The sought one", "delivery", "CLOUD");
        shop.vendor().adam().post("/v1/customers", customer).is(201);
        Person olga = visitors.person("olga")
                .visits("/environment/register?text=no-such-customer&product="
                        + shop.vendor().product());
        field(olga, "Name").fill("Night shift");
        field(olga, "Key").fill("night-shift");
        field(olga, "Ring").selectOption("PRODUCTION");
        field(olga, "Number of users").fill("many");
        Locator search = olga.page().getByLabel("Offer customers");
        search.fill(sought);
        olga.button("Search").click();
        assertThat(search).hasValue(sought);
        field(olga, "Customer").selectOption(sought);
        search.fill("no-such-customer");
        search.press("Enter");
        assertThat(olga.page().getByText("Nothing was found.")).isVisible();
        assertThat(field(olga, "Customer")).hasValue(sought);
        assertThat(field(olga, "Name")).hasValue("Night shift");
        assertThat(field(olga, "Key")).hasValue("night-shift");
        assertThat(field(olga, "Ring")).hasValue("PRODUCTION");
        assertThat(field(olga, "Number of users")).hasValue("many");
        olga.looks();
        field(olga, "Number of users").fill("12");
        field(olga, "Number of users").press("Enter");
        assertThat(olga.page().locator("#messages")).containsText("Night shift is registered.");
    }

    @Test
    void whoLooksForACustomerKeepsWhatTheyHaveTypedAboutAToken(Visitors visitors) {
        Person adam = visitors.person("adam").visits("/access/issue?purpose=DOWNLOAD&text=a");
        field(adam, "Name").fill("Mirror");
        field(adam, "Last day").fill("2031-05-06");
        adam.page().getByLabel("Offer those").fill("no-such-customer");
        adam.button("Search").click();
        assertThat(adam.page().getByText("Nothing was found.")).isVisible();
        assertThat(field(adam, "Name")).hasValue("Mirror");
        assertThat(field(adam, "Last day")).hasValue("2031-05-06");
        adam.presses("Issue the token", "needs exactly a customer");
        assertThat(field(adam, "Name")).hasValue("Mirror");
    }

    private static Locator field(Person person, String label) {
        return person.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
