package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.running.PageRow.Readers;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page × everybody; what its buttons do stands in {@link PageActionMatrixIT}. */
@ExtendWith(RingwayServer.class)
class PageMatrixIT {
    private static final List<String> STAFF_PEOPLE = List.of("adam", "rita", "quinn", "dora", "olga", "axel");
    private static final List<String> PEOPLE_OF_ACME = List.of("anna", "carl");
    private static final List<String> PEOPLE_OF_GLOBEX = List.of("gina", "gus");

    private static MatrixScene scene;
    private static PageReader nobody;
    private static Map<String, PageReader> people;

    @BeforeAll
    static void everybodyAndEverything(ServerProcess server) throws SQLException {
        scene = new MatrixScene(server);
        nobody = PageReader.anonymous(server);
        people = Stream.of(STAFF_PEOPLE, PEOPLE_OF_ACME, PEOPLE_OF_GLOBEX)
                .flatMap(List::stream)
                .collect(Collectors.toMap(name -> name, name -> PageReader.signedIn(server, name)));
    }

    @Test
    void everyPageHasItsRow() throws IOException {
        Set<String> rows = PageTable.ROWS.stream().map(PageRow::page).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(PageRow.pagesInCode(), rows);
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheTableSays() {
        return PageTable.ROWS.stream()
                .flatMap(row -> people.keySet().stream()
                        .sorted()
                        .map(name -> DynamicTest.dynamicTest(row + " by " + name, () -> check(row, name))));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsSentToTheIdentityProvider() {
        return PageTable.ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    Answer answer = nobody.open(row.address(scene.things()));
                    if (row.readers() == Readers.ANYONE) {
                        answer.is(200);
                        return;
                    }
                    assertSentToSignIn(answer);
                }));
    }

    private static void check(PageRow row, String name) {
        Answer answer = people.get(name).open(row.address(scene.things())).is(row.expectedBy(name));
        assertTrue(answer.header("Trace-Id").matches("[0-9a-f]{32}"), answer::toString);
        if (answer.status() == 403) {
            assertTrue(answer.text().contains("You may not do this"), answer::toString);
            assertTrue(answer.text().contains(answer.header("Trace-Id")), answer::toString);
        }
        if (PEOPLE_OF_GLOBEX.contains(name)) {
            String said = answer.text().replace(row.address(scene.things()), "the address that was asked for");
            assertFalse(said.toLowerCase().contains("acme"), answer::toString);
        }
    }

    @Test
    void whatIsNotThereIsSaidWithItsOwnStatus() {
        String product = scene.things().get("product");
        for (String page : List.of(
                "/nowhere",
                "/rings/board?product=unknown",
                "/release/view?product=" + product + "&version=9.9.9",
                "/release/view?product=" + product + "&version=3.9.1&customer=nobody",
                "/gate/review?product=" + product + "&version=3.9.1&ring=STAGING",
                "/promotion/rollout?id=unknown",
                "/promotion/rollout",
                "/gate/review",
                "/promotion/plan",
                "/release/view")) {
            assertTrue(people.get("rita").open(page).is(404).text().contains("There is nothing here"), page);
        }
        for (String page :
                List.of("/release/list?product=" + product + "&cursor=nonsense", "/release/view?product=" + product)) {
            assertTrue(people.get("rita").open(page).is(400).text().contains("This address cannot be read"), page);
        }
    }

    @Test
    void aListSaysThatItsAddressWasMadeForAnotherOrder() {
        String page = "/release/list?product=" + scene.things().get("product")
                + "&sort=VERSION&cursor=releases-newest.019375a0-0000-7000-8000-000000000000";
        String text = people.get("rita").open(page).is(400).text();
        assertTrue(text.contains("This address cannot be read"), text);
        assertTrue(text.contains("another order of it. Begin with the first page."), text);
    }

    @Test
    void aFormThatCouldFillTheMemoryIsNotRead() {
        people.get("carl")
                .post("/portal/early-adopters", Map.of("join", "join", "x", "a".repeat(1_000_001)))
                .is(413);
        people.get("carl")
                .postWithoutLength("/portal/early-adopters", "join=join")
                .is(411);
    }

    /** Page, form and button of everything that administrators change. */
    private static Stream<List<String>> formsOfAdministration() {
        Map<String, String> things = scene.things();
        return Stream.of(
                List.of("/access/issue?purpose=DOWNLOAD", "issue", "save"),
                List.of("/access/revoke?id=" + things.get("id"), "revoke", "confirm"),
                List.of("/environment/register?product=" + things.get("product"), "register", "save"),
                List.of("/environment/view?id=" + things.get("environment"), "change", "save"),
                List.of("/environment/view?id=" + things.get("environment"), "agent", "issue"),
                List.of("/product/register", "register", "save"),
                List.of("/product/view?product=" + things.get("product"), "about", "save"),
                List.of("/product/policy?product=" + things.get("product") + "&ring=DEV", "policy", "save"),
                List.of("/customer/register", "register", "save"),
                List.of("/customer/view?customer=acme", "change", "save"));
    }

    @TestFactory
    Stream<DynamicTest> whoMayOnlyLookIsShownNoFormAndPressesNothing() {
        return formsOfAdministration()
                .filter(form -> !form.get(0).startsWith("/access/"))
                .map(form -> DynamicTest.dynamicTest(form.get(0) + " " + form.get(1), () -> {
                    String before = scene.state();
                    for (String name : List.of("quinn", "dora", "axel")) {
                        Answer page = people.get(name).open(form.get(0)).is(200);
                        assertFalse(page.text().contains("name=\"" + form.get(1) + ":"), name + " " + page);
                        people.get(name).post(form.get(0), PageForm.pressed(page, form.get(1), form.get(2)));
                        assertEquals(before, scene.state(), name + " has changed something");
                    }
                }));
    }

    private static void assertSentToSignIn(Answer answer) {
        answer.is(302);
        assertTrue(answer.header("Location").startsWith(System.getenv("RINGWAY_OIDC_URL")), answer::toString);
    }
}
