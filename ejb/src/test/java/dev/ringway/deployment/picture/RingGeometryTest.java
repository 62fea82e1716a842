package dev.ringway.deployment.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ringway.deployment.picture.RingGeometry.Point;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RingGeometryTest {
    private static final Point CENTRE = new Point(100, 100);

    @Test
    void theRingsFillThePictureWhoeverUsesThem() {
        assertEquals(208, last(radii(14, 120, 2_300, 41_500)), 0.001);
        assertEquals(208, last(radii(0, 0, 0, 0)), 0.001);
        assertEquals(208, last(radii(1, 0, 9_000_000, 3)), 0.001);
    }

    @Test
    void everyBandHasRoomForItsText() {
        List<Double> radii = radii(1, 0, 9_000_000, 3);
        assertTrue(radii.get(0) >= 56);
        for (int i = 1; i < radii.size(); i++) {
            assertTrue(radii.get(i) - radii.get(i - 1) >= 44.999, "band " + i + " of " + radii);
        }
    }

    @Test
    void aRingWithMoreUsersIsThickerThanOneWithFewer() {
        List<Double> radii = radii(14, 120, 2_300, 41_500);
        assertTrue(radii.get(3) - radii.get(2) > radii.get(2) - radii.get(1));
    }

    @Test
    void tenTimesTheUsersAddTheSameToTheCircle() {
        double ten = RingGeometry.flowRadius(9, 9_999, 20, 70);
        double hundred = RingGeometry.flowRadius(99, 9_999, 20, 70);
        double thousand = RingGeometry.flowRadius(999, 9_999, 20, 70);
        assertEquals(hundred - ten, thousand - hundred, 0.001);
        assertEquals(70, RingGeometry.flowRadius(9_999, 9_999, 20, 70), 0.001);
        assertEquals(20, RingGeometry.flowRadius(0, 0, 20, 70), 0.001);
    }

    @Test
    void anArcStartsAtTwelveAndRunsClockwise() {
        assertEquals("M100 50A50 50 0 0 1 150 100", RingGeometry.progressArc(CENTRE, 50, 0.25));
        assertEquals("M100 50A50 50 0 1 1 50 100", RingGeometry.progressArc(CENTRE, 50, 0.75));
    }

    @Test
    void aWholeTurnIsDrawnAsTwoHalves() {
        assertEquals("M100 50A50 50 0 0 1 100 150A50 50 0 0 1 100 50", RingGeometry.progressArc(CENTRE, 50, 1));
    }

    private static List<Double> radii(long... users) {
        return RingGeometry.bandRadii(Arrays.stream(users).boxed().toList(), 208, 56, 45);
    }

    private static double last(List<Double> radii) {
        return radii.get(radii.size() - 1);
    }
}
