package dev.ringway.running;

import static dev.ringway.running.PageRow.Readers.ANYONE;
import static dev.ringway.running.PageRow.Readers.STAFF;
import static dev.ringway.running.PageRow.Readers.WHO_IS_SIGNED_IN;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_AUDIT;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_ISSUE_TOKENS;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_REVOKE_ACMES;
import static dev.ringway.running.PageRow.Readers.WHO_MAY_SEE_TOKENS;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page × everybody, and forms in the wrong hands. */
@ExtendWith(RingwayServer.class)
class PageMatrixIT {
    private static final List<PageRow> TABLE = List.of(
            new PageRow("access/issue", WHO_MAY_ISSUE_TOKENS, "?purpose=DOWNLOAD"),
            new PageRow("access/revoke", WHO_MAY_REVOKE_ACMES, "?id={id}"),
            new PageRow("access/tokens", WHO_MAY_SEE_TOKENS, ""),
            new PageRow("administration/home", STAFF, ""),
            new PageRow("audit/list", WHO_MAY_AUDIT, "?subject=product/{product}"),
            new PageRow("customer/list", STAFF, "?search=ac"),
            new PageRow("customer/register", STAFF, ""),
            new PageRow("customer/view", STAFF, "?customer={customer}"),
            new PageRow("deployment/list", STAFF, "?product={product}&at=2026-11-21T14:05"),
            new PageRow("environment/list", STAFF, "?product={product}"),
            new PageRow("environment/register", STAFF, "?product={product}"),
            new PageRow("environment/view", STAFF, "?id={environment}"),
            new PageRow("gate/review", STAFF, "?product={product}&version={version}&ring={ring}"),
            new PageRow("portal/downloads", WHO_IS_SIGNED_IN, ""),
            new PageRow("portal/early-adopters", WHO_IS_SIGNED_IN, ""),
            new PageRow("portal/home", WHO_IS_SIGNED_IN, ""),
            new PageRow("product/list", STAFF, ""),
            new PageRow("product/policy", STAFF, "?product={product}&ring={ring}"),
            new PageRow("product/register", STAFF, ""),
            new PageRow("product/view", STAFF, "?product={product}"),
            new PageRow("programme/enrolments", STAFF, ""),
            new PageRow("promotion/plan", STAFF, "?product={product}&version={version}&ring={ring}"),
            new PageRow("promotion/rollout", STAFF, "?id={promotion}"),
            new PageRow("release/list", STAFF, "?product={product}"),
            new PageRow("release/view", STAFF, "?product={product}&version={version}"),
            new PageRow("rings/board", STAFF, "?product={product}"),
            new PageRow("signed-out", ANYONE, ""));

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
        Set<String> rows = TABLE.stream().map(PageRow::page).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(PageRow.pagesInCode(), rows);
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheTableSays() {
        return TABLE.stream()
                .flatMap(row -> people.keySet().stream()
                        .sorted()
                        .map(name -> DynamicTest.dynamicTest(row + " by " + name, () -> check(row, name))));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsSentToTheIdentityProvider() {
        return TABLE.stream()
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
    void aFormThatCouldFillTheMemoryIsNotRead() {
        people.get("carl")
                .post("/portal/early-adopters", Map.of("join", "join", "x", "a".repeat(1_000_001)))
                .is(413);
        people.get("carl")
                .postWithoutLength("/portal/early-adopters", "join=join")
                .is(411);
    }

    @Test
    void aFormInTheHandsOfSomebodyElseChangesNothing() {
        String page = "/promotion/rollout?id=" + scene.things().get("promotion");
        Map<String, String> halt = PageForm.of(people.get("rita").open(page).is(200), "act", "halt");
        String before = scene.state();
        for (String name : List.of("quinn", "axel", "anna", "gina")) {
            Answer answer = people.get(name).post(page, halt);
            assertTrue(answer.status() >= 400, answer::toString);
            assertEquals(before, scene.state(), name + " has changed something");
        }
        assertSentToSignIn(nobody.post(page, halt));
        assertEquals(before, scene.state(), "nobody has changed something");
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
    Stream<DynamicTest> aFormOfAnAdministratorInTheHandsOfSomebodyElseChangesNothing() {
        return formsOfAdministration()
                .map(form -> DynamicTest.dynamicTest(form.get(0) + " " + form.get(1), () -> {
                    Map<String, String> sent =
                            PageForm.of(people.get("adam").open(form.get(0)).is(200), form.get(1), form.get(2));
                    String before = scene.state();
                    for (String name : List.of("quinn", "dora", "axel", "carl", "gina")) {
                        people.get(name).post(form.get(0), sent);
                        assertEquals(before, scene.state(), name + " has changed something");
                    }
                    assertSentToSignIn(nobody.post(form.get(0), sent));
                    assertEquals(before, scene.state(), "nobody has changed something");
                }));
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

    @Test
    void aButtonThatWasNotShownDoesNothing() {
        Map<String, String> things = scene.things();
        String page = "/gate/review?product=%s&version=%s&ring=%s"
                .formatted(things.get("product"), things.get("version"), things.get("ring"));
        String before = scene.state();
        for (String name : List.of("dora", "olga", "axel", "adam")) {
            for (String button : List.of("approve", "reject")) {
                people.get(name)
                        .post(page, PageForm.of(people.get(name).open(page).is(200), "gate", button))
                        .is(200);
                assertEquals(before, scene.state(), name + " has pressed " + button);
            }
        }
    }

    @Test
    void aFormInTheHandsOfItsReaderWorks() {
        String page = "/promotion/rollout?id=" + scene.things().get("promotion");
        PageReader rita = people.get("rita");
        rita.post(page, PageForm.of(rita.open(page).is(200), "act", "halt")).is(302);
        rita.post(page, PageForm.of(rita.open(page).is(200), "act", "resume")).is(302);
    }

    @Test
    void aRequestToJoinCanOnlyBeTakenBackByThoseWhoMadeItAndAnsweredByTheVendor() {
        Map<String, String> withdraw = submit(people.get("anna"), "/portal/early-adopters", "Withdraw");
        Map<String, String> approve = submit(people.get("rita"), "/programme/enrolments", "Approve");
        String before = scene.state();
        for (String name : List.of("carl", "gina", "gus", "quinn", "axel")) {
            people.get(name).post("/portal/early-adopters", withdraw);
            people.get(name).post("/programme/enrolments", approve);
            assertEquals(before, scene.state(), name + " has changed something");
        }
    }

    /** What a browser would send for the first button of this name. */
    private static Map<String, String> submit(PageReader reader, String page, String button) {
        Answer shown = reader.open(page).is(200);
        Matcher found = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"" + button + "\"")
                .matcher(shown.text());
        assertTrue(found.find(), () -> "No button " + button + " on " + shown);
        String name = found.group(1);
        Map<String, String> sent = PageForm.hiddenFields(shown);
        sent.put(name.substring(0, name.indexOf(':')), name.substring(0, name.indexOf(':')));
        sent.put(name, button);
        return sent;
    }

    private static void assertSentToSignIn(Answer answer) {
        answer.is(302);
        assertTrue(answer.header("Location").startsWith(System.getenv("RINGWAY_OIDC_URL")), answer::toString);
    }
}
