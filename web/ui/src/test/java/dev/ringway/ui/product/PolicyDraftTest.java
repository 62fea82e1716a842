package dev.ringway.ui.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.access.Role;
import dev.ringway.product.RingPolicyTerms;
import dev.ringway.product.StartMode;
import dev.ringway.shared.InvalidInput;
import dev.ringway.ui.page.Difference;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDraftTest {
    private final RingPolicyTerms terms = new RingPolicyTerms(
            List.of("build", "test"), 2, Set.of(Role.QA, Role.DEVELOPER), Duration.ofHours(36), StartMode.MANUAL);

    @Test
    void whatIsShownIsWhatIsSavedWhenNothingIsTyped() {
        assertEquals(terms, PolicyDraft.of(terms).terms());
    }

    @Test
    void checksStandOneALineOrBehindCommasAndNoneTwice() {
        PolicyDraft draft = PolicyDraft.of(terms);
        draft.setRequiredChecks(" build, test\r\n\r\nmerge-build\nbuild");
        assertEquals(List.of("build", "test", "merge-build"), draft.terms().requiredChecks());
        draft.setRequiredChecks(null);
        assertEquals(List.of(), draft.terms().requiredChecks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99999999999 | approvals must be smaller.",
                "two | approvals must be a whole number, such as 2300.",
                "-1 | approvals must be between 0 and 10.",
                "11 | approvals must be between 0 and 10.",
                "'' | approvals is missing."
            })
    void aNumberThatCannotBeIsRefusedInWords(String typed, String sentence) {
        PolicyDraft draft = PolicyDraft.of(terms);
        draft.setApprovals(typed);
        assertEquals(sentence, assertThrows(InvalidInput.class, draft::terms).getMessage());
    }

    @Test
    void aMegabyteInTheWrongPlaceIsRefusedInAFewSentences() {
        PolicyDraft draft = PolicyDraft.of(terms);
        draft.setRequiredChecks("Not a check\n".repeat(80_000) + "x".repeat(40_000));
        InvalidInput refused = assertThrows(InvalidInput.class, draft::terms);
        assertEquals(2, refused.errors().size());
        refused.errors().forEach(error -> assertTrue(error.detail().length() < 200, error::detail));
        assertTrue(refused.errors().get(0).detail().startsWith("'Not a check' cannot be the name of a check"));
    }

    @Test
    void twoVersionsStandSideBySideEvenIfWhatWasTypedIsNoPolicyYet() {
        PolicyDraft draft = PolicyDraft.of(terms);
        draft.setApprovals("many");
        List<Difference> differences = draft.against(terms);
        assertEquals(
                List.of("Approvals"),
                differences.stream()
                        .filter(Difference::isThere)
                        .map(Difference::label)
                        .toList());
        assertEquals("many", differences.get(1).typed());
    }

    @ParameterizedTest
    @CsvSource({"PT0S,none", "PT1H,1 hour", "PT36H,36 hours", "PT48H,2 days", "PT90M,90 minutes", "PT61S,61 seconds"})
    void aSoakTimeIsToldInTheLargestUnitThatFits(Duration soak, String words) {
        assertEquals(words, SoakTime.of(soak).words());
    }
}
