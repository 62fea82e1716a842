package dev.ringway.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.running.MatrixRoute.Expectation;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every route × everybody. The routes come from the served description, which the build holds against the code; a
 * route without its row of roles fails the build there.
 */
@ExtendWith(RingwayServer.class)
class AuthorisationMatrixIT {
    private static final Set<Integer> NOT_LET_IN = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 428);

    private static MatrixScene scene;
    private static List<MatrixRoute> routes;

    @BeforeAll
    static void everybodyAndEverything(ServerProcess server) throws SQLException {
        scene = new MatrixScene(server);
        routes = MatrixRoute.all(
                ApiClient.anonymous(server).get("/v1/openapi.json").is(200).json());
    }

    /** The refusals come first, while nothing has been changed by those who may. */
    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheTableSays() {
        return Stream.concat(
                cells(expectation -> expectation != Expectation.LET_IN),
                cells(expectation -> expectation == Expectation.LET_IN));
    }

    private static Stream<DynamicTest> cells(Predicate<Expectation> wanted) {
        return routes.stream()
                .flatMap(route -> scene.callers().stream()
                        .filter(caller -> wanted.test(route.expects(caller)))
                        .map(caller -> DynamicTest.dynamicTest(route + " by " + caller, () -> check(route, caller))));
    }

    private static void check(MatrixRoute route, MatrixCaller caller) {
        boolean mayChange = route.expects(caller) == Expectation.LET_IN || !route.changesSomething();
        String before = mayChange ? "" : scene.state();
        Answer answer = route.askedBy(caller.client(), scene.things());
        switch (route.expects(caller)) {
            case ASKED_TO_SIGN_IN -> answer.isProblem(401, "unauthenticated");
            case FORBIDDEN -> answer.isProblem(403, "forbidden");
            case UNKNOWN -> answer.isProblem(404, "not-found");
            case LET_IN -> assertLetIn(answer, caller);
        }
        assertEquals(before, mayChange ? "" : scene.state(), () -> "changed by the refused " + answer);
    }

    private static void assertLetIn(Answer answer, MatrixCaller caller) {
        assertFalse(NOT_LET_IN.contains(answer.status()), answer::toString);
        assertTrue(answer.status() < 500, answer::toString);
        if (!caller.isAtHome() && !caller.isNobody()) {
            assertNothingOfOthers(answer);
        }
    }

    /** What lies outside a caller's own customer, product or environment stands in no answer. */
    private static void assertNothingOfOthers(Answer answer) {
        for (String thing : List.of("environment", "id", "deployment", "promotion")) {
            assertFalse(answer.text().contains(scene.things().get(thing)), answer::toString);
        }
        assertFalse(answer.text().contains("\"key\":\"acme\""), answer::toString);
    }
}
