package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** The page that somebody keeps open, once it is live. */
final class LivePage {
    private static final String STREAM = "**/live?*";

    private final Page page;

    private LivePage(Page page) {
        this.page = page;
    }

    static LivePage of(Person person) {
        LivePage live = new LivePage(person.page());
        assertThat(live.state()).hasText("Live");
        live.page.mouse().move(5, 5);
        live.page.evaluate("window.opened = 'once'");
        return live;
    }

    Locator state() {
        return page.locator("#live .live-state > :visible");
    }

    Locator region(String id) {
        return page.locator("#" + id);
    }

    /** The button by which what is new in a region is shown. */
    Locator showOf(String region) {
        return page.locator("#" + region + " > .live-news button");
    }

    /** What is shown was never loaded anew as a whole. */
    void neverLeft() {
        assertEquals("once", page.evaluate("window.opened"));
    }

    /** Fetches the page as the script does on every change; answers how often that went well. */
    int looksThroughAgain(int times) {
        Object well = page.evaluate(
                "async times => { let well = 0; for (let i = 0; i < times; i++) {"
                        + " const answer = await fetch(location.href, { headers: { 'Ringway-Regions': 'yes' } });"
                        + " well += (await answer.text()).includes('gate-rules') ? 1 : 0; } return well; }",
                times);
        return ((Number) well).intValue();
    }

    /** Its stream ends, and no other begins. */
    void losesItsStream() {
        page.route(STREAM, route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        page.reload();
    }

    void findsItsStreamAgain() {
        page.unroute(STREAM);
    }

    /** In another tab of the same browser. */
    void signsOutElsewhere() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("details.who summary").click();
        other.locator("details.who button").click();
        assertThat(other.getByText("You are signed out")).isVisible();
        page.bringToFront();
    }

    /** Opens a stream of the test's own beside that of the page. */
    void listens() {
        page.evaluate("void (window.heard = new Promise(told => {"
                + " const stream = new EventSource('/live?since=' + document.getElementById('live').dataset.since);"
                + " stream.onmessage = event => { const news = JSON.parse(event.data);"
                + " if (!news.everything) { told(JSON.stringify(news.subjects)); } }; }));");
    }

    /** The subjects of the first change that the stream named. */
    String firstHeard() {
        return (String) page.evaluate("window.heard");
    }
}
