package dev.ringway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ringway.running.EnvironmentAgent;
import java.util.Map;

/** An environment of ACME Bank with a name of its own, and its place on the pages. */
final class CustomerSite {
    private final Shop shop;
    private final String key;
    private final EnvironmentAgent agent;

    CustomerSite(Shop shop, String city) {
        this.shop = shop;
        this.key = city + "-" + shop.vendor().product();
        this.agent = shop.vendor().environment(key, "PRODUCTION", "acme");
    }

    String name() {
        return "Environment " + key;
    }

    Locator place(Person person) {
        return person.workItem(name());
    }

    Locator button(Person person, String text) {
        return place(person)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(text + " " + name())
                                .setExact(true));
    }

    void ticks(Person person) {
        person.opens(place(person), "Join the early adopters");
        place(person).getByLabel("I have read").check();
    }

    void asksToJoin(Person person) {
        ticks(person);
        person.presses(button(person, "Join"), name() + " has asked to join");
    }

    /** Asked for by anna over the API; the id of the enrolment. */
    String asks() {
        return shop.vendor().enrols("anna", agent.environment(), 1).is(201).at("/id");
    }

    /** Asked for by anna and approved by rita, over the API; the id of the enrolment. */
    String becomesAnEarlyAdopter() {
        String enrolment = asks();
        shop.vendor()
                .rita()
                .post("/v1/enrolments/" + enrolment + "/approvals", Map.of())
                .is(200);
        return enrolment;
    }

    /** As its agent observes it. */
    CustomerSite runs(String version) {
        agent.client()
                .post("/v1/agent/observations", Map.of("version", version, "healthy", true, "detail", "up"))
                .is(204);
        return this;
    }

    String ring() {
        return shop.vendor().ringOf(key);
    }
}
