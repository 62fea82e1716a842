package dev.ringway.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepSizeTest {
    @Test
    void theMedianIsUsualSoThatOneHugeStepMakesNoOtherOneSmall() {
        assertEquals(4, size(14, List.of(3, 4, 100)).usual());
        assertEquals(3, size(14, List.of(100, 4, 3, 1)).usual(), "the lower one in the middle");
    }

    @Test
    void moreThanTwiceTheMedianIsLarge() {
        assertFalse(size(8, List.of(4, 4, 4)).large());
        assertTrue(size(9, List.of(4, 4, 4)).large());
    }

    @Test
    void fewChangesAreNeverLargeHoweverSmallTheOthersWere() {
        assertFalse(size(4, List.of(1, 1, 1)).large());
        assertTrue(size(5, List.of(1, 1, 1)).large());
        assertTrue(size(5, List.of(0, 0, 0)).large());
    }

    @Test
    void twoPromotionsAreTooFewToSayWhatIsUsual() {
        assertNull(size(50, List.of(1, 1)).usual());
        assertFalse(size(50, List.of(1, 1)).large());
        assertEquals(2, size(50, List.of(1, 1)).sample());
    }

    @Test
    void allThatIsLookedBackOnCounts() {
        assertEquals(20, size(1, Collections.nCopies(StepSize.LOOK_BACK, 4)).sample());
    }

    private static StepSize size(int changes, List<Integer> earlier) {
        return StepSize.of(changes, 1_000, 900L, earlier);
    }
}
