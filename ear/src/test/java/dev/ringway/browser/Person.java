package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Somebody at the browser, signed in through the real identity provider; every page they visit is checked. */
final class Person {
    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final String server;
    private final Album album;
    private final Complaints complaints;

    Person(String name, BrowserContext context, String server, Album album) {
        this.name = name;
        this.context = context;
        this.server = server;
        this.album = album;
        this.complaints = new Complaints(context, server);
        this.page = context.newPage();
    }

    /** The identity provider asks on two pages: first for the name, then for the password. */
    void signIn() {
        page.navigate(server + "/");
        page.fill("#username", name);
        page.click("#kc-login");
        page.fill("#password", name + "-ringway");
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(server));
        assertThat(page.locator("details.who summary")).isVisible();
    }

    Page page() {
        return page;
    }

    /** {@code path} begins with a slash. */
    Person visits(String path) {
        assertEquals(200, page.navigate(server + path).status(), path);
        return looks();
    }

    /** With the cookies of a session that was opened elsewhere. */
    void comesWith(Map<String, Map<String, String>> cookies) {
        cookies.forEach((url, known) ->
                known.forEach((cookie, value) -> context.addCookies(List.of(new Cookie(cookie, value).setUrl(url)))));
    }

    /** The page answers with this status, whichever that is. */
    Person opens(String path, int status) {
        if (status != 200) {
            complaints.excuse(server + path, status);
        }
        assertEquals(status, page.navigate(server + path).status(), name + " " + path);
        return this;
    }

    /** The page answers with a refusal, and the refusal is a proper page too. */
    Person isRefused(String path, int status, String heading) {
        complaints.excuse(server + path, status);
        assertEquals(status, page.navigate(server + path).status(), path);
        assertThat(heading(heading)).isVisible();
        return this;
    }

    Person follows(Locator link, String heading) {
        link.click();
        assertThat(heading(heading)).isVisible();
        return looks();
    }

    /** Presses a button of a form and reads what the page says to it. */
    Person presses(Locator button, String answer) {
        button.click();
        assertThat(page.locator("#messages")).containsText(answer);
        return looks();
    }

    Person presses(String button, String answer) {
        return presses(button(button), answer);
    }

    /** Opens what is folded up in this part of the page. */
    Person opens(Locator part, String summary) {
        part.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
        return this;
    }

    /** On the page of the enrolments. */
    Person writesTerms(String terms) {
        if (page.getByText("Change the terms").isVisible()) {
            page.getByText("Change the terms").click();
        }
        page.getByLabel("Terms").last().fill(terms);
        return presses("Save as the new version", "of the terms holds now");
    }

    Person reads(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** The part of the page under this heading. */
    Locator section(String heading) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    /** A ring of the flow, by the line that those hear who cannot see it. */
    Locator ring(String line) {
        return page.locator(".flow .broad")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(line).setExact(true));
    }

    Locator workItem(String key) {
        return page.locator("article.work-item").filter(new Locator.FilterOptions().setHasText(key));
    }

    /** A release in the portal's downloads. */
    Locator release(String product, String version) {
        return page.locator("section[id='" + product + "-" + version + "']");
    }

    /** Fetches what the link offers, as the browser does it, to this place. */
    Path downloads(Locator link, Path to) {
        page.waitForDownload(link::click).saveAs(to);
        return to;
    }

    private Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(text).setLevel(1).setExact(true));
    }

    /** Checks and photographs the page as it stands. */
    Person looks() {
        String what = name
                + page.url()
                        .replaceFirst("\\?.*", "")
                        .substring(server.length())
                        .replace('/', '-');
        if (Sights.isNew(page, light())) {
            album.take(page, what);
            Accessibility.check(page, "for " + name);
        }
        return this;
    }

    private String light() {
        return (String)
                page.evaluate("innerWidth + (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')");
    }

    /** The page as it stands, light and dark, wide and narrow: examined, and photographed. */
    Person looksInEveryLight(String what) {
        if (Sights.isNew(page, "pictures")) {
            for (Light light : Light.values()) {
                light.falls(page);
                album.take(page, what + "-" + light);
            }
            isSound(what);
        }
        return this;
    }

    /** The page as it stands is for everybody, in both themes and at both widths. */
    Person isSound(String what) {
        if (Sights.isNew(page, "sound")) {
            for (Light light : Light.values()) {
                light.falls(page);
                Accessibility.check(page, what + " " + light);
                PageShape.check(page, what + " " + light);
            }
        }
        Light.LIGHT_WIDE.falls(page);
        return this;
    }

    void leaveLastPage() {
        album.take(page, name + "-last");
    }

    void hasNoComplaints() {
        complaints.areNone();
    }

    void close() {
        context.close();
    }
}
