package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.ringway.running.ApiClient;
import dev.ringway.running.ServerProcess;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two people with the same form the second is refused, sees both versions, and finds what was typed. */
@ExtendWith(InBrowser.class)
class StaleFormsIT {
    private static final String SAVED = "Somebody else saved a change while you wrote";
    private static final String STALE = "was changed since you read it";

    @Test
    void aProduct(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        String key = shop.vendor().product();
        Person adam = visitors.person("adam").visits("/product/view?product=" + key);
        field(adam, "Name").fill("Shop of adam");
        adam.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Packaging"))
                .first()
                .click();
        field(adam, "Package name").fill("shop-of-adam");
        Map<String, String> faster = Map.of("key", key, "name", "Shop of another", "vendor", "Another Ltd");
        changes(shop.vendor().adam(), "/v1/products/" + key, faster);

        adam.presses("Save", STALE);
        BothVersions.seenBy(adam, SAVED, "Shop of another", "Shop of adam");
        new Portraits(adam).take("side-by-side", adam.page().locator(".side-by-side"));
        assertThat(field(adam, "Name")).hasValue("Shop of adam");
        assertThat(field(adam, "Package name")).hasValue("shop-of-adam");
        assertEquals("Shop of another", at(shop.vendor().adam(), "/v1/products/" + key, "/name"));
    }

    @Test
    void aCustomer(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("globex", "Globex Health");
        Person rita = visitors.person("rita").visits("/customer/view?customer=globex");
        field(rita, "Name").fill("Globex of rita");
        shop.serves("globex", "Globex of another");

        rita.presses("Save", STALE);
        BothVersions.seenBy(rita, SAVED, "Globex of another", "Globex of rita");
        assertThat(field(rita, "Name")).hasValue("Globex of rita");
        assertEquals("Globex of another", at(shop.vendor().rita(), "/v1/customers/globex", "/name"));
        shop.serves("globex", "Globex Health");
    }

    @Test
    void anEnvironment(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        String id = shop.vendor().environment("dev", "DEV").environment();
        Person olga = visitors.person("olga").visits("/environment/view?id=" + id);
        field(olga, "Name").fill("Name by olga");
        changes(shop.vendor().adam(), "/v1/environments/" + id, Map.of("name", "Name by adam", "users", 7));

        olga.presses("Save", STALE);
        BothVersions.seenBy(olga, SAVED, "Name by adam", "Name by olga");
        assertThat(field(olga, "Name")).hasValue("Name by olga");
        assertEquals("Name by adam", at(shop.vendor().adam(), "/v1/environments/" + id, "/name"));
    }

    @Test
    void thePolicyOfARing(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        String key = shop.vendor().product();
        Person adam = visitors.person("adam").visits("/product/policy?product=" + key + "&ring=INTERNAL");
        field(adam, "Required checks").fill("smoke-test");
        adam.presses("See what it changes", "");
        shop.vendor().asks("INTERNAL", List.of("load-test"), 2, "AUTOMATIC");

        adam.presses("Save the policy", STALE);
        BothVersions.seenBy(adam, SAVED, "load-test", "smoke-test");
        assertThat(field(adam, "Required checks")).hasValue("smoke-test");
        assertEquals(
                "load-test",
                at(shop.vendor().adam(), "/v1/products/" + key + "/rings/INTERNAL", "/terms/requiredChecks/0"));
    }

    @Test
    void theTermsOfAProgramme(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        shop.vendor().offersProgramme("Call us first.");
        Person adam = visitors.person("adam").visits(shop.enrolments());
        adam.page().getByText("Change the terms").click();
        adam.page().getByLabel("Terms").last().fill("Do not call us.");
        shop.vendor().offersProgramme("Call us last.");

        adam.presses("Save as the new version", STALE);
        BothVersions.seenBy(adam, SAVED, "Call us last.", "Do not call us.");
        assertThat(adam.page().getByLabel("Terms").last()).hasValue("Do not call us.");
        String programme = "/v1/products/" + shop.vendor().product() + "/programme";
        assertEquals("Call us last.", at(shop.vendor().rita(), programme, "/terms"));
    }

    private static void changes(ApiClient client, String address, Map<String, ?> order) {
        client.put(address, order, client.get(address).is(200).entityTag()).is(200);
    }

    private static String at(ApiClient client, String address, String pointer) {
        return client.get(address).is(200).at(pointer);
    }

    private static Locator field(Person person, String label) {
        return person.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
