package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.ringway.running.ApiClient;
import dev.ringway.running.Fresh;
import dev.ringway.running.ServerProcess;
import dev.ringway.running.Vendor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators and operators set up, in the browser alone. */
@ExtendWith(InBrowser.class)
class AdministrationIT {
    private static final String VERSION = "1.0.0";

    @Test
    void aProductIsRegisteredAndItsPolicyIsTriedOutBeforeItIsSaved(ServerProcess server, Visitors visitors) {
        String key = Fresh.key();
        Person adam = visitors.person("adam").visits("/product/register");
        types(adam, "Name", "Shop");
        types(adam, "Key", "No Key");
        adam.presses("Register a product", "Vendor is missing.").reads("Key must be 1 to 64");
        assertThat(field(adam, "Key")).hasValue("No Key");
        types(adam, "Key", key);
        types(adam, "Vendor", "Example Ltd");
        adam.presses("Register a product", "Shop is registered");

        Shop shop = new Shop(Vendor.of(server, key)).registers(VERSION);
        shop.vendor().awaits(VERSION, "DEV", "AWAITING_GATES");
        adam.visits(policy(shop, "DEV")).presses("See what it changes", "").reads("nothing changes for it");
        types(adam, "Required checks", "");
        types(adam, "Number of approvals", "99999999999");
        adam.presses("See again what it changes", "Number of approvals must be smaller.");
        types(adam, "Number of approvals", "0");
        adam.presses("See what it changes", "").reads("1 gate opens");
        adam.reads("Starts by itself as soon as you save.").reads("No checks are required for DEV.");
        shop.vendor().awaits(VERSION, "DEV", "AWAITING_GATES");

        field(adam, "Start").selectOption("MANUAL");
        adam.presses("Save the policy", "This is not the policy you tried out");
        assertThat(adam.page().getByText("Starts by itself as soon as you save."))
                .hasCount(0);
        adam.looksInEveryLight("policy-tried-out");
        adam.presses("Save the policy", "The policy of DEV is saved.");
        shop.vendor().awaits(VERSION, "DEV", "READY");
    }

    @Test
    void aTokenIsShownOnceOpensWhatItIsForAndNothingOnceRevoked(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        String name = "Jenkins of " + shop.vendor().product();
        Person adam = visitors.person("adam").visits("/access/issue?purpose=CI");
        types(adam, "Name", name);
        types(adam, "Last day", "2020-01-01");
        field(adam, "Product").selectOption(shop.vendor().product());
        adam.presses("Issue the token", "Last day is in the past.");
        assertThat(field(adam, "Name")).hasValue(name);
        adam.visits("/access/issue?purpose=CI&scope=" + shop.vendor().product());
        types(adam, "Name", name);
        adam.presses("Issue the token", "is issued").looksInEveryLight("token-shown-once");
        String secret = adam.page().locator("#secret").textContent();
        assertThat(adam.page().locator("#command")).containsText("curl --fail --header");
        ApiClient jenkins = ApiClient.anonymous(server).withBearer(secret);
        jenkins.get("/v1/products/" + shop.vendor().product()).is(200);

        adam.page().reload();
        assertThat(adam.page().getByText(name)).isVisible();
        assertThat(adam.page().locator("body")).not().containsText(secret);
        adam.visits("/product/list").page().goBack();
        assertThat(adam.page().getByText(name)).isVisible();
        assertThat(adam.page().locator("body")).not().containsText(secret);

        adam.follows(adam.link("Revoke " + name), "Revoke " + name + "?").reads("its next request");
        adam.looksInEveryLight("token-revoke").presses("Revoke it for good", "It opens nothing any more.");
        jenkins.get("/v1/products/" + shop.vendor().product()).isProblem(401, "unauthenticated");
    }

    @Test
    void anEnvironmentIsRegisteredAndItsAgentIsLetIn(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server).serves("acme", "ACME Bank");
        Person olga = visitors.person("olga")
                .visits("/environment/register?product=" + shop.vendor().product());
        types(olga, "Name", "ACME Berlin");
        types(olga, "Key", "berlin");
        types(olga, "Number of users", "2,300");
        field(olga, "Ring").selectOption("PRODUCTION");
        olga.presses("Register an environment", "An environment in PRODUCTION belongs to a customer: name it.");
        assertThat(field(olga, "Number of users")).hasValue("2,300");
        field(olga, "Customer").selectOption("acme");
        olga.presses("Register an environment", "ACME Berlin is registered.");
        olga.reads("--environment berlin").reads("2,300 users").looksInEveryLight("environment-registered");

        ApiClient first = agent(server, olga);
        first.get("/v1/agent/desired").is(200);
        olga.presses("New agent token", "A new agent token is issued.");
        ApiClient second = agent(server, olga);
        second.get("/v1/agent/desired").is(200);
        first.get("/v1/agent/desired").is(200);

        types(olga, "Number of users", "2400");
        olga.presses("Save", "ACME Berlin is changed.").reads("2,400 users").looksInEveryLight("environment");
        visitors.person("quinn")
                .visits(olga.page().url().substring(server.address().toString().length()))
                .reads("An operator or administrator changes environments");
    }

    @Test
    void aCustomerIsRegisteredFoundAndChanged(ServerProcess server, Visitors visitors) {
        Shop shop = new Shop(server);
        String key = Fresh.key();
        Person rita = visitors.person("rita").visits("/customer/register");
        types(rita, "Name", "Initech " + key);
        types(rita, "Key", key);
        rita.presses("Register a customer", "is registered");
        field(rita, "How it runs the products").selectOption("ON_PREMISES");
        rita.page().locator("input[value='" + shop.vendor().product() + "']").check();
        rita.presses("Save", "is changed").looksInEveryLight("customer");
        rita.visits("/customer/list?search=INITECH%20" + key)
                .reads(shop.vendor().product());
        rita.looksInEveryLight("customers");
    }

    private static ApiClient agent(ServerProcess server, Person person) {
        String line = person.page().locator("#agent-line").textContent();
        Matcher secret = Pattern.compile("rw_agent_[0-9a-f]+").matcher(line);
        assertTrue(secret.find(), line);
        return ApiClient.anonymous(server).withBearer(secret.group());
    }

    private static void types(Person person, String label, String text) {
        field(person, label).fill(text);
    }

    private static Locator field(Person person, String label) {
        return person.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static String policy(Shop shop, String ring) {
        return "/product/policy?product=%s&ring=%s".formatted(shop.vendor().product(), ring);
    }
}
