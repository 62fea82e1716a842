package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.running.PageAction.Place;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
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

/**
 * Every button of every page × everybody: the same bytes change nothing in the hands of those who may not, and then
 * work in the hands of those who may.
 */
@ExtendWith(RingwayServer.class)
class PageActionMatrixIT {
    private static final List<String> EVERYBODY =
            List.of("adam", "rita", "quinn", "dora", "olga", "axel", "anna", "carl", "gina", "gus");
    /** Looks only: what the button leads to is on the page that answers. */
    private static final Set<String> LOOKING = Set.of("policyPage.tryOut");

    private static ServerProcess server;
    private static DeedsOfPeople deeds;
    private static PageReader nobody;
    private static Map<String, PageReader> people;

    @BeforeAll
    static void everybody(ServerProcess running) throws SQLException {
        server = running;
        Vendor.on(server).knows("acme").knows("globex");
        deeds = new DeedsOfPeople();
        nobody = PageReader.anonymous(server);
        people = EVERYBODY.stream().collect(Collectors.toMap(name -> name, name -> PageReader.signedIn(server, name)));
    }

    @Test
    void everyButtonHasItsRow() throws IOException {
        Set<String> rows =
                PageActions.ROWS.stream().map(PageAction::action).collect(Collectors.toCollection(TreeSet::new));
        rows.addAll(LOOKING);
        assertEquals(PageAction.inCode(), rows);
    }

    @TestFactory
    Stream<DynamicTest> theSameBytesWorkForThoseWhoMayAndForNobodyElse() {
        return PageActions.ROWS.stream()
                .flatMap(row -> row.people().stream()
                        .map(person -> DynamicTest.dynamicTest(row + " by " + person, () -> check(row, person))));
    }

    @Test
    void onlyWhoMaySaveAPolicyIsToldWhatItWouldChange() {
        ActionScene scene = new ActionScene(server);
        Place place = scene.policy("id=\"policy:try\"");
        Map<String, String> sent =
                PageForm.filled(people.get("adam").open(place.page()).is(200), place.button(), Map.of());
        for (String attacker : EVERYBODY.subList(1, EVERYBODY.size())) {
            PageReader reader = people.get(attacker);
            assertFalse(reader.post(place.page(), sent).text().contains("policy:save"), attacker);
            Map<String, String> forged = withOwnState(sent, ownPage(reader, place));
            assertFalse(reader.post(place.page(), forged).text().contains("policy:save"), attacker);
        }
        assertTrue(people.get("adam").post(place.page(), sent).is(200).text().contains("id=\"policy:save\""));
    }

    private static void check(PageAction row, String person) throws IOException {
        ActionScene scene = new ActionScene(server);
        Place place = row.stage().set(scene);
        Map<String, String> sent = bytes(row, place, people.get(person));
        long before = deeds.count(scene.product());
        if (person.equals(row.people().get(0))) {
            isRefusedToEverybodyElse(row, place, sent, scene);
        }
        Answer done = people.get(person).post(place.page(), sent).is(302);
        assertTrue(deeds.count(scene.product()) > before, () -> person + " could not do what they may: " + done);
    }

    private static void isRefusedToEverybodyElse(
            PageAction row, Place place, Map<String, String> sent, ActionScene scene) {
        long before = deeds.count(scene.product());
        for (String attacker : EVERYBODY) {
            if (!row.people().contains(attacker)) {
                PageReader reader = people.get(attacker);
                reader.post(place.page(), sent);
                assertEquals(before, deeds.count(scene.product()), attacker + " with another person's form");
                reader.post(place.page(), withOwnState(sent, ownPage(reader, place)));
                assertEquals(before, deeds.count(scene.product()), attacker + " with a form of their own");
            }
        }
        Answer answer = nobody.post(place.page(), sent).is(302);
        assertTrue(answer.header("Location").startsWith(System.getenv("RINGWAY_OIDC_URL")), answer::toString);
        assertEquals(before, deeds.count(scene.product()), "nobody has changed something");
    }

    /** The page itself, or one like it that they may see. */
    private static Answer ownPage(PageReader reader, Place place) {
        Answer page = reader.open(place.page());
        return page.status() == 200 || place.own() == null ? page : reader.open(place.own());
    }

    private static Map<String, String> withOwnState(Map<String, String> sent, Answer page) {
        Map<String, String> forged = new HashMap<>(sent);
        forged.putAll(PageForm.fieldsOf(page));
        return forged;
    }

    /** What the browser of somebody who may would send. */
    private static Map<String, String> bytes(PageAction row, Place place, PageReader reader) {
        Map<String, String> typed = new HashMap<>(row.typed());
        typed.replaceAll((field, text) -> text.replace("{fresh}", Fresh.key())
                .replace("{soon}", LocalDate.now().plusDays(9).toString()));
        Answer page = reader.open(place.page()).is(200);
        for (String button : place.buttons().subList(0, place.buttons().size() - 1)) {
            page = reader.post(place.page(), PageForm.filled(page, button, typed))
                    .is(200);
        }
        return PageForm.filled(page, place.button(), typed);
    }
}
