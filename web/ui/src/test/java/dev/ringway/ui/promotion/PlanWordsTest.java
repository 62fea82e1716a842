package dev.ringway.ui.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.deployment.PlanView;
import dev.ringway.deployment.PlanView.Share;
import dev.ringway.product.Ring;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanWordsTest {
    @Test
    void theConsequenceNamesWhatRunsNow() {
        PlanWords words = plan("4.2.7", 18, 0, new Share("4.2.7", 18, 2_300));
        assertEquals("2,300 users in 18 environments get 4.3.0 in place of 4.2.7.", words.consequence());
        assertEquals("All 18 environments run 4.2.7, as the ring should now.", words.differing());
    }

    @Test
    void severalVersionsAreCountedAndNotNamed() {
        PlanWords words = plan("4.2.7", 4, 1, new Share("4.2.7", 3, 30), new Share(null, 1, 10));
        assertEquals("40 users in 4 environments get 4.3.0 in place of two different versions.", words.consequence());
        assertEquals("1 of 4 environments does not run 4.2.7, which the ring should run now.", words.differing());
    }

    @Test
    void theFirstReleaseOfARingReplacesNothing() {
        PlanWords words = plan(null, 1, 0, new Share(null, 1, 1));
        assertEquals("1 user in 1 environment get 4.3.0.", words.consequence());
        assertEquals("It is the first release of INTERNAL.", words.differing());
    }

    @Test
    void anEmptyRingAndOneThatIsAsFarGetNothing() {
        assertEquals(
                "No environment is in INTERNAL yet: the promotion is completed as soon as it starts.",
                plan("4.2.7", 0, 0).consequence());
        assertEquals(
                "No environment of INTERNAL gets 4.3.0: all of them are as far already.",
                plan("4.4.0", 2, 0).consequence());
        assertEquals(
                "Its only environment runs 4.4.0, as the ring should now.",
                plan("4.4.0", 1, 0).differing());
    }

    private static PlanWords plan(String running, long ring, long differing, Share... shares) {
        long environments =
                List.of(shares).stream().mapToLong(Share::environments).sum();
        long users = List.of(shares).stream().mapToLong(Share::users).sum();
        return new PlanWords(new PlanView(
                null,
                "shop",
                "4.3.0",
                Ring.INTERNAL,
                false,
                running,
                ring,
                environments,
                users,
                differing,
                List.of(shares),
                List.of(),
                null));
    }
}
