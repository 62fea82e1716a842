package dev.ringway.installer;

import static dev.ringway.installer.InstallerStories.NOON;
import static dev.ringway.installer.InstallerStories.SERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Actor;
import dev.ringway.shared.IllegalMove;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstallerBuildTest {
    private static final Map<InstallerBuildAction, Consumer<InstallerBuild>> MOVES =
            new EnumMap<>(InstallerBuildAction.class);
    private static final Map<InstallerBuildState, List<InstallerBuildAction>> WAYS =
            new EnumMap<>(InstallerBuildState.class);

    static {
        MOVES.put(InstallerBuildAction.TAKE_UP, build -> build.takeUp(1_000, SERVER, NOON));
        MOVES.put(InstallerBuildAction.COMPLETE, InstallerStories::complete);
        MOVES.put(InstallerBuildAction.FAIL, build -> build.fail("No room.", SERVER, NOON));
        MOVES.put(InstallerBuildAction.RETRY, build -> build.retry(SERVER, NOON));
        MOVES.put(InstallerBuildAction.WITHDRAW, build -> build.withdraw("Went back.", SERVER, NOON));
        MOVES.put(InstallerBuildAction.OFFER_AGAIN, build -> build.comeBack(SERVER, NOON));
        MOVES.put(InstallerBuildAction.QUEUE_AGAIN, build -> build.comeBack(SERVER, NOON));

        WAYS.put(InstallerBuildState.QUEUED, List.of());
        WAYS.put(InstallerBuildState.BUILDING, List.of(InstallerBuildAction.TAKE_UP));
        WAYS.put(InstallerBuildState.AVAILABLE, List.of(InstallerBuildAction.TAKE_UP, InstallerBuildAction.COMPLETE));
        WAYS.put(InstallerBuildState.FAILED, List.of(InstallerBuildAction.TAKE_UP, InstallerBuildAction.FAIL));
        WAYS.put(
                InstallerBuildState.WITHDRAWN,
                List.of(InstallerBuildAction.TAKE_UP, InstallerBuildAction.COMPLETE, InstallerBuildAction.WITHDRAW));
    }

    static Stream<Arguments> everyStateAndMove() {
        return Stream.of(InstallerBuildState.values())
                .flatMap(state -> Stream.of(InstallerBuildAction.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStateAndMove")
    void aMoveLeadsWhereTheTableSaysOrIsRefusedAndChangesNothing(InstallerBuildState state, InstallerBuildAction move) {
        boolean neverBuilt = move == InstallerBuildAction.QUEUE_AGAIN && state == InstallerBuildState.WITHDRAWN;
        InstallerBuild build = neverBuilt ? withdrawnUnbuilt() : aBuildIn(state);
        int moves = build.moves().size();
        if (move.from().contains(state)) {
            MOVES.get(move).accept(build);
            assertEquals(move.to(), build.state());
            assertEquals(moves + 1, build.moves().size(), "one row of history");
            return;
        }
        assertThrows(IllegalMove.class, () -> MOVES.get(move).accept(build));
        assertEquals(state, build.state());
        assertEquals(moves, build.moves().size());
    }

    @Test
    void oneServerTakesABuildAndAnotherOnlyOnceThatOneIsDead() {
        InstallerBuild build = InstallerStories.aBuild();
        assertTrue(build.isFree(NOON));
        build.takeUp(1_000, SERVER, NOON);
        Instant end = NOON.plus(BuildClaim.LEASE);
        assertFalse(build.isFree(NOON));
        assertFalse(build.isFree(end));
        assertTrue(build.isFree(end.plusNanos(1_000)));
    }

    @Test
    void aServerThatWasTakenForDeadCanWriteNothingAnyMore() {
        InstallerBuild build = aBuildIn(InstallerBuildState.BUILDING);
        UUID frozen = build.claim().holder();
        assertTrue(build.isClaimedBy(frozen));
        build.takeUp(1_000, SERVER, NOON.plusSeconds(60));
        assertNotEquals(frozen, build.claim().holder());
        assertFalse(build.isClaimedBy(frozen));
    }

    @ParameterizedTest
    @EnumSource(value = InstallerBuildState.class, names = "BUILDING", mode = EnumSource.Mode.EXCLUDE)
    void nobodyHoldsABuildThatIsNotRunning(InstallerBuildState state) {
        InstallerBuild build = aBuildIn(state);
        assertNull(build.claim().holder());
        assertEquals(state == InstallerBuildState.QUEUED, build.isFree(NOON.plusSeconds(3_600)));
    }

    @Test
    void aBuildThatNoServerSurvivesIsGivenUpUntilAPersonRetriesIt() {
        InstallerBuild build = InstallerStories.aBuild();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertFalse(build.isHopeless());
            build.takeUp(1_000, SERVER, NOON);
        }
        assertTrue(build.isHopeless());
        build.fail("The server stopped.", SERVER, NOON);
        build.retry(SERVER, NOON);
        assertFalse(build.isHopeless());
    }

    @Test
    void aFailureIsShownInWordsAndCanBeRetried() {
        InstallerBuildView failed = aBuildIn(InstallerBuildState.FAILED).view("wiremock", staff("release-manager"));
        assertEquals("No room.", failed.note());
        assertEquals(List.of(InstallerBuildAction.RETRY), failed.allowedActions());
    }

    @Test
    void onlyWhoMayRetryABuildIsOfferedTo() {
        InstallerBuild failed = aBuildIn(InstallerBuildState.FAILED);
        assertEquals(List.of(), failed.view("wiremock", staff("qa")).allowedActions());
        assertEquals(
                List.of(InstallerBuildAction.RETRY),
                failed.view("wiremock", staff("administrator")).allowedActions());
        assertEquals(
                List.of(),
                aBuildIn(InstallerBuildState.AVAILABLE)
                        .view("wiremock", staff("administrator"))
                        .allowedActions());
    }

    @Test
    void aReleaseThatComesBackOffersTheVeryInstallersItHad() {
        InstallerBuild build = aBuildIn(InstallerBuildState.AVAILABLE);
        List<InstallerView> before = build.installerViews();
        build.withdraw("Went back.", SERVER, NOON);
        assertFalse(build.isOffered());
        build.comeBack(SERVER, NOON);
        assertTrue(build.isOffered());
        assertNull(build.note());
        assertEquals(before, build.installerViews());
    }

    @Test
    void aBuildShowsBothInstallersAndAllOfTheArtifactDone() {
        InstallerBuildView available = aBuildIn(InstallerBuildState.AVAILABLE).view("wiremock", SERVER);
        assertEquals(1_000, available.bytesDone());
        assertEquals(1_000, available.bytesTotal());
        assertEquals(
                List.of("tar.gz on linux", "deb on debian"),
                available.installers().stream()
                        .map(installer -> installer.format() + " on " + installer.platform())
                        .toList());
    }

    private static InstallerBuild withdrawnUnbuilt() {
        InstallerBuild build = InstallerStories.aBuild();
        build.withdraw("Went back.", SERVER, NOON);
        return build;
    }

    private static InstallerBuild aBuildIn(InstallerBuildState state) {
        InstallerBuild build = InstallerStories.aBuild();
        WAYS.get(state).forEach(move -> MOVES.get(move).accept(build));
        assertEquals(state, build.state());
        return build;
    }

    private static Actor staff(String role) {
        return Actor.person("subject", "name", "name@example.com", List.of(role), List.of());
    }
}
