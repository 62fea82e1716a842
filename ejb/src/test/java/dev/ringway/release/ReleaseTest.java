package dev.ringway.release;

import static dev.ringway.release.ReleaseStories.aRelease;
import static dev.ringway.release.ReleaseStories.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.access.ActorKind;
import dev.ringway.access.Role;
import dev.ringway.access.Scope;
import dev.ringway.product.ProductStories;
import dev.ringway.product.Ring;
import dev.ringway.shared.IllegalMove;
import dev.ringway.shared.InvalidInput;
import dev.ringway.shared.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void aRejectedReleaseNamesTheRingsItWillNeverReach() {
        Release release = aRelease("3.9.2");
        release.enterRing(Ring.DEV, Actor.SYSTEM, NOON);
        release.enterRing(Ring.INTERNAL, Actor.SYSTEM, NOON);
        release.reject("Leaks memory.", Actor.SYSTEM, NOON);
        assertEquals(
                List.of(Ring.EARLY_ADOPTERS, Ring.PRODUCTION),
                release.view("wiremock", Actor.SYSTEM).rejection().neverReaches());
    }

    @Test
    void onlyWhoMayRejectAReleaseIsOfferedTo() {
        Release release = aRelease("3.9.2");
        assertEquals(
                List.of(ReleaseAction.REJECT),
                release.view("wiremock", staff("qa")).allowedActions());
        assertEquals(List.of(), release.view("wiremock", staff("developer")).allowedActions());
        release.reject("Leaks memory.", Actor.SYSTEM, NOON);
        assertEquals(List.of(), release.view("wiremock", staff("qa")).allowedActions());
    }

    @Test
    void nothingHappensToARejectedReleaseAnyMore() {
        Release release = aRelease("3.9.2");
        release.reject("Leaks memory.", Actor.SYSTEM, NOON);
        assertThrows(IllegalMove.class, () -> release.enterRing(Ring.DEV, Actor.SYSTEM, NOON));
        assertThrows(IllegalMove.class, () -> release.complete(Actor.SYSTEM, NOON));
        assertThrows(IllegalMove.class, () -> release.reject("again", Actor.SYSTEM, NOON));
        assertFalse(release.mayGoFurther());
    }

    @Test
    void aReleasedReleaseIsNotRejectedButRecalled() {
        Release release = aRelease("3.9.1");
        release.enterRing(Ring.PRODUCTION, Actor.SYSTEM, NOON);
        release.complete(Actor.SYSTEM, NOON);
        assertThrows(IllegalMove.class, () -> release.reject("too late", Actor.SYSTEM, NOON));
    }

    @Test
    void theContentHashDoesNotDependOnTheOrderInWhichThingsAreListed() {
        ReleaseOrder one = with(ReleaseStories.aWorkItem("A-1", "dora"), ReleaseStories.aWorkItem("B-1", "dan"));
        ReleaseOrder other = with(ReleaseStories.aWorkItem("B-1", "dan"), ReleaseStories.aWorkItem("A-1", "dora"));
        assertEquals(ContentHash.of("wiremock", one), ContentHash.of("wiremock", other));
    }

    @Test
    void theContentHashChangesWithEveryContent() {
        ReleaseOrder order = anOrder("3.9.1");
        assertNotEquals(ContentHash.of("wiremock", order), ContentHash.of("other", order));
        assertNotEquals(ContentHash.of("wiremock", order), ContentHash.of("wiremock", anOrder("3.9.2")));
        assertNotEquals(
                ContentHash.of("wiremock", order),
                ContentHash.of("wiremock", with(ReleaseStories.aWorkItem("WM-1", "dan"))));
    }

    @Test
    void theRegistrantAndTheAuthorsAreKnownByAnyOfTheirNames() {
        Release release = aRelease("3.9.1");
        assertTrue(release.isBy(ReleaseStories.CI));
        assertTrue(release.isBy(person("subject-1", "Dora", "d@example.org")));
        assertTrue(release.isBy(person("dora", "x", null)));
        assertTrue(release.isBy(person("subject-1", "x", "DORA")));
        assertTrue(madeBy("Dora Lind <dora@example.org>").isBy(person("subject-1", "x", "dora@example.org")));
        assertFalse(release.isBy(person("subject-2", "quinn", "q@example.org")));
    }

    @Test
    void anAuthorWhoCannotBeKnownAgainIsRefused() {
        for (String author : List.of(
                "Quinn Baker",
                "Dora\nLind <dora@example.org>",
                "Quinn\u00a0Baker",
                "Quinn Baker <quinn>",
                "<quinn@example.org> Quinn",
                "quinn baker@x")) {
            assertThrows(InvalidInput.class, () -> ReleaseStories.aWorkItem("WM-1", author), author);
        }
        for (String author : List.of("quinn", "quinn@example.org", "Quinn Baker <quinn@example.org>")) {
            assertEquals(author, ReleaseStories.aWorkItem("WM-1", author).author());
        }
    }

    @Test
    void ofTwoReportsOfACheckTheLaterOneCountsWhicheverArrivesFirst() {
        Release ordered = aRelease("3.9.1");
        Release shuffled = aRelease("3.9.1");
        CheckReport running = new CheckReport(CheckState.RUNNING, null, null, NOON);
        CheckReport passed = new CheckReport(CheckState.PASSED, null, null, NOON.plusSeconds(60));
        assertTrue(ordered.check("build").report(running, NOON));
        assertTrue(ordered.check("build").report(passed, NOON));
        assertTrue(shuffled.check("build").report(passed, NOON));
        assertFalse(shuffled.check("build").report(running, NOON));
        assertFalse(shuffled.check("build").report(passed, NOON), "the same again is no news");
        assertEquals(ordered.check("build").state(), shuffled.check("build").state());
    }

    @Test
    void aReportFromTheFutureIsRefusedSoThatItCannotStandAgainstEveryLaterOne() {
        Check build = aRelease("3.9.1").check("build");
        CheckReport early = new CheckReport(CheckState.PASSED, null, null, NOON.plusSeconds(301));
        assertThrows(InvalidInput.class, () -> build.report(early, NOON));
        assertTrue(build.report(new CheckReport(CheckState.PASSED, null, null, NOON.plusSeconds(300)), NOON));
    }

    @Test
    void aReleaseWithoutArtifactsOrWithTwoOfOneNameIsRefused() {
        ReleaseOrder good = anOrder("3.9.1");
        assertThrows(InvalidInput.class, () -> withArtifacts(good, List.of()));
        assertThrows(
                InvalidInput.class,
                () -> withArtifacts(
                        good, List.of(ReleaseStories.anArtifact("a.jar"), ReleaseStories.anArtifact("a.jar"))));
    }

    @Test
    void aFindingThatIsNotPassedNeedsANote() {
        assertThrows(InvalidInput.class, () -> new ValidationOrder(Verdict.FAILED, " ", null));
        assertThrows(InvalidInput.class, () -> new ValidationOrder(Verdict.PASSED, null, "javascript:alert(1)"));
    }

    private static ReleaseOrder with(WorkItemOrder... items) {
        ReleaseOrder order = anOrder("3.9.1");
        return new ReleaseOrder(
                new Version("3.9.1"),
                order.commit(),
                order.branch(),
                order.buildUrl(),
                order.notes(),
                List.of(items),
                order.artifacts());
    }

    private static ReleaseOrder withArtifacts(ReleaseOrder order, List<ArtifactOrder> artifacts) {
        return new ReleaseOrder(
                order.version(),
                order.commit(),
                order.branch(),
                order.buildUrl(),
                order.notes(),
                order.workItems(),
                artifacts);
    }

    private static Release madeBy(String author) {
        return new Release(
                ProductStories.wiremock(),
                ReleaseStories.anOrder("3.9.1", author),
                ReleaseStories.CI,
                ReleaseStories.REGISTERED_AT);
    }

    private static Actor person(String subject, String name, String email) {
        return new Actor(subject, name, email, ActorKind.PERSON, Set.of(Role.QA), Scope.EVERYTHING);
    }

    private static Actor staff(String role) {
        return Actor.person("subject", "name", "name@example.com", List.of(role), List.of());
    }

    @Test
    void customersHaveItFromEarlyAdoptersOn() {
        Release release = aRelease("3.10.0");
        assertFalse(release.hasReachedCustomers());
        release.enterRing(Ring.DEV, Actor.SYSTEM, NOON);
        release.enterRing(Ring.INTERNAL, Actor.SYSTEM, NOON);
        assertFalse(release.hasReachedCustomers());
        release.enterRing(Ring.EARLY_ADOPTERS, Actor.SYSTEM, NOON);
        assertTrue(release.hasReachedCustomers());
    }
}
