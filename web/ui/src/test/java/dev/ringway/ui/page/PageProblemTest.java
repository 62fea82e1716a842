package dev.ringway.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ringway.shared.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageProblemTest {
    @ParameterizedTest
    @CsvSource({
        "INVALID_INPUT, 400",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "ILLEGAL_MOVE, 409",
        "GATE_CLOSED, 409",
        "GONE, 410",
        "STALE, 412",
        "BUSY, 503",
        "STORE_FULL, 507",
        "FILE_MISSING, 503"
    })
    void aRefusalHasAStatusOfItsOwn(ProblemCode code, int status) {
        assertEquals(status, PageProblem.of(code).status());
    }

    /** RFC 9110 §10.2.3: who is told "not now" is told when. */
    @ParameterizedTest
    @EnumSource(PageProblem.class)
    void onlyWhatPassesByItselfSaysWhenToAskAgain(PageProblem problem) {
        assertEquals(problem.status() == 503, problem.retryAfter() > 0);
    }

    @ParameterizedTest
    @EnumSource(PageProblem.class)
    void everyProblemSaysWhatHappenedAndWhatToDoNext(PageProblem problem) {
        for (String part : new String[] {"Title", "Text", "Next"}) {
            assertFalse(Words.get("problem" + problem + part).isBlank(), problem + part);
        }
    }

    @Test
    void whatTheServerRefusesByItselfIsSaidInWordsToo() {
        assertEquals(PageProblem.FORBIDDEN, PageProblem.ofStatus(403));
        assertEquals(PageProblem.NOT_FOUND, PageProblem.ofStatus(405));
        assertEquals(PageProblem.UNEXPECTED, PageProblem.ofStatus(502));
    }
}
