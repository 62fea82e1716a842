package dev.ringway.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TextFilterTest {
    @Test
    void onlyTheEndsAreWild() {
        assertEquals("%feature!_login%", TextFilter.containing("feature_login"));
        assertEquals("50!%!!\\%", TextFilter.beginning("50%!\\"));
    }

    @Test
    void nothingIsLookedForWhereNothingIsWritten() {
        assertNull(TextFilter.containing(null));
        assertNull(TextFilter.beginning(null));
    }
}
