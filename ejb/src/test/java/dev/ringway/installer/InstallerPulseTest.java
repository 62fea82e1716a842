package dev.ringway.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstallerPulseTest {
    private final List<Long> told = new ArrayList<>();

    @Test
    void progressIsToldAtTheBeatAndNotAtEveryBlock() {
        InstallerPulse pulse = new InstallerPulse(this::ours);
        for (long done = 1; done <= 100; done++) {
            pulse.advanced(done, 100);
        }
        assertEquals(List.of(), told);
        pulse.beat();
        assertEquals(List.of(100L), told);
    }

    @Test
    void aBuildThatIsNoLongerOursStops() {
        InstallerPulse pulse = new InstallerPulse(done -> false);
        pulse.advanced(1, 100);
        pulse.beat();
        assertThrows(ClaimLost.class, () -> pulse.advanced(2, 100));
    }

    @Test
    void aDatabaseThatIsAwayForAMomentStopsNothing() {
        InstallerPulse pulse = new InstallerPulse(done -> {
            if (told.isEmpty()) {
                told.add(done);
                throw new IllegalStateException("The database does not answer.");
            }
            return ours(done);
        });
        pulse.beat();
        pulse.advanced(7, 100);
        pulse.beat();
        assertEquals(List.of(0L, 7L), told);
    }

    private boolean ours(long done) {
        return told.add(done);
    }
}
