package dev.ringway.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BasisTest {
    private static final List<Difference> BOTH = List.of(new Difference("Name", "Shop", "Store"));

    private final Basis<Integer> basis = new Basis<>();

    @Test
    void whatNobodyElseChangedIsNotOvertaken() {
        basis.meets(1, () -> BOTH);
        basis.meets(1, () -> BOTH);
        assertFalse(basis.isOvertaken());
        assertEquals(List.of(), basis.getDifferences());
    }

    @Test
    void whatSomebodyElseChangedIsShownWithWhatWasTyped() {
        basis.meets(1, () -> BOTH);
        assertTrue(basis.isOvertakenBy(2));
        basis.meets(2, () -> BOTH);
        assertTrue(basis.isOvertaken());
        assertEquals(BOTH, basis.getDifferences());
    }

    @Test
    void afterTheNextRefusalBothAreStillShownAndTheChangeNamesWhatWasReadLast() {
        basis.meets(1, () -> BOTH);
        basis.meets(2, () -> BOTH);
        basis.meets(2, () -> BOTH);
        assertEquals(2, basis.read());
        assertEquals(BOTH, basis.getDifferences());
    }
}
