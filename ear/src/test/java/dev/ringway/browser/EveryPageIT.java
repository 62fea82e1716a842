package dev.ringway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.ringway.running.EmptyServer;
import dev.ringway.running.PageRow;
import dev.ringway.running.PageTable;
import dev.ringway.running.ServerProcess;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, for everybody, full and empty: in light and dark, on a wide screen and on a telephone. */
@ExtendWith(InBrowser.class)
class EveryPageIT {
    /** One of each role; whoever sees the most comes first. */
    private static final List<String> EVERYBODY =
            List.of("adam", "rita", "quinn", "dora", "olga", "axel", "anna", "carl");

    /** What some pages show besides, by the name of its picture. */
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("release-funnel", "/release/list?product={product}&last=200"),
            Map.entry("release-work-items", "/release/view?product={product}&version=3.1.0&tab=work-items"),
            Map.entry("release-checks", "/release/view?product={product}&version=3.1.0&tab=checks"),
            Map.entry("release-artifacts", "/release/view?product={product}&version=3.1.0&tab=artifacts"),
            Map.entry("release-installers", "/release/view?product={product}&version=3.1.0&tab=installers"),
            Map.entry("release-installers-on-offer", "/release/view?product={product}&version=2.1.0&tab=installers"),
            Map.entry("release-timeline", "/release/view?product={product}&version=3.0.0&tab=timeline"),
            Map.entry("release-comparison", "/release/view?product={product}&version=3.2.0&tab=changes&with=3.0.0"),
            Map.entry(
                    "release-for-a-customer",
                    "/release/view?product={product}&version=3.2.0&customer={customer}&with=1.0.0"),
            Map.entry("release-of-a-customer", "/release/view?product={product}&version=2.0.0&customer={customer}"),
            Map.entry("release-without-a-customer", "/release/view?product={product}&version=3.2.0&text=nobody"),
            Map.entry("gate-soaking", "/gate/review?product={product}&version=2.2.0&ring=PRODUCTION"),
            Map.entry("gate-rejected", "/gate/review?product={product}&version=3.0.0&ring=INTERNAL"),
            Map.entry("deployments-narrowed", "/deployment/list?product={product}&ring=DEV&state=SUCCEEDED"),
            Map.entry("deployments-then", "/deployment/list?product={product}&at=2100-01-01T00:00"),
            Map.entry("releases-without-a-hit", "/release/list?product={product}&text=nothing"),
            Map.entry("audit-checked", "/audit/list?check=true"),
            Map.entry("audit-without-a-hit", "/audit/list?subject=nothing"),
            Map.entry("customers-without-a-hit", "/customer/list?search=nobody"),
            Map.entry("token-for-a-build-server", "/access/issue?purpose=CI"),
            Map.entry("token-for-an-agent", "/access/issue?purpose=AGENT"));

    private final Set<String> pictured = new HashSet<>();

    @Test
    void everyPageWithSomethingInIt(ServerProcess server, Visitors visitors) {
        Map<String, String> things = new BusyShop(server).things();
        for (String name : EVERYBODY) {
            Person person = visitors.person(name);
            Map<String, String> titles = new HashMap<>();
            for (PageRow row : PageTable.ROWS) {
                opens(
                        person,
                        row.address(things),
                        row.expectedBy(name),
                        "full-" + row.page().replace('/', '-'));
                if (row.expectedBy(name) == 200) {
                    titles.put(row.page(), person.page().title());
                }
            }
            assertEquals(
                    titles.size(), Set.copyOf(titles.values()).size(), () -> "Each has a title of its own: " + titles);
        }
        MORE.forEach((what, address) -> opens(visitors.person("adam"), PageRow.filled(address, things), 200, what));
        new ComponentPortraits(things).take(visitors);
    }

    @Test
    void everyPageOfAProductThatHasNothingYet(ServerProcess server, Visitors visitors) {
        Map<String, String> things = Map.of("product", new Shop(server).vendor().product(), "ring", "DEV");
        for (PageRow row : PageTable.ROWS) {
            String address = row.address(things);
            if (row.query().contains("{product}") && !address.contains("{")) {
                opens(
                        visitors.person("adam"),
                        address,
                        row.expectedBy("adam"),
                        "new-" + row.page().replace('/', '-'));
                opens(
                        visitors.person("dora"),
                        address,
                        row.expectedBy("dora"),
                        "new-" + row.page().replace('/', '-'));
            }
        }
    }

    @Test
    void everyPageBeforeAnythingIsThere(Visitors everybody) throws IOException, SQLException {
        try (EmptyServer empty = new EmptyServer()) {
            Visitors visitors = everybody.of(empty.process());
            for (String name : EVERYBODY) {
                PageTable.ROWS.forEach(row -> opensBeforeAnythingIsThere(visitors.person(name), name, row));
            }
            visitors.leave(false);
        }
    }

    /** A page about one thing is not there yet. */
    private void opensBeforeAnythingIsThere(Person person, String name, PageRow row) {
        int status = row.expectedBy(name);
        String what = "empty-" + row.page().replace('/', '-');
        if (!row.isAboutOneThing()) {
            opens(person, row.addressOfNothing(), status, what);
        } else if (status == 200) {
            opens(person, row.addressOfNothing(), 404, what);
        }
    }

    @Test
    void whoIsNotSignedInSeesOnlyTheGoodbye(ServerProcess server, Visitors visitors) {
        Person nobody = visitors.nobody();
        for (PageRow row : PageTable.ROWS) {
            Page page = nobody.page();
            page.navigate(server.address() + row.addressOfNothing());
            boolean ours = page.url().startsWith(server.address().toString());
            assertEquals(row.readers() == PageRow.Readers.ANYONE, ours, () -> page.url());
        }
        nobody.opens("/signed-out", 200).looksInEveryLight("signed-out");
    }

    @Test
    void aChosenThemeLooksAsThePreferredOne(ServerProcess server, Visitors visitors) {
        Person quinn = visitors.person("quinn").opens("/", 200);
        Light.DARK_WIDE.falls(quinn.page());
        Object preferred = colours(quinn.page());
        Light.LIGHT_WIDE.falls(quinn.page());
        quinn.button("Dark").click();
        assertThat(quinn.page().locator("html[data-theme=dark]")).isVisible();
        assertEquals(preferred, colours(quinn.page()));
    }

    private static Object colours(Page page) {
        return page.evaluate(
                "() => { const style = getComputedStyle(document.documentElement); return ['--canvas', '--surface', '--ink',"
                        + " '--ink-soft', '--link', '--primary', '--good', '--bad', '--wait'].map(name => style.getPropertyValue(name)); }");
    }

    /** Whoever comes first has the pictures taken, and so has who is refused first. */
    private void opens(Person person, String address, int status, String page) {
        String what = status == 200 ? page : page + "-" + status;
        person.opens(address, status);
        if (!pictured.add(what)) {
            person.isSound(what);
            return;
        }
        person.looksInEveryLight(what);
        PageShape.canBeSkippedTo(person.page(), what);
    }
}
