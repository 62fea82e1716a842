package dev.ringway.promotion;

import java.util.List;

/**
 * How much a ring gets at once, beside what is usual there.
 *
 * @param changes work items that come with the release in place of what runs in the ring
 * @param bytes the files of the release, in bytes
 * @param bytesNow the files of what runs in the ring, or null when nothing does
 * @param usual the median of the ring's latest promotions, or null when there are too few to say
 * @param sample how many promotions that is
 * @param large whether it is clearly more than usual
 */
public record StepSize(int changes, long bytes, Long bytesNow, Integer usual, int sample, boolean large) {
    /** How many promotions are looked back on. */
    static final int LOOK_BACK = 20;

    private static final int FEWEST_TO_SAY = 3;
    private static final int ALWAYS_SMALL = 4;

    static StepSize of(int changes, long bytes, Long bytesNow, List<Integer> earlier) {
        if (earlier.size() < FEWEST_TO_SAY) {
            return new StepSize(changes, bytes, bytesNow, null, earlier.size(), false);
        }
        int usual = median(earlier);
        boolean large = changes > ALWAYS_SMALL && changes > 2 * usual;
        return new StepSize(changes, bytes, bytesNow, usual, earlier.size(), large);
    }

    /** Of an even number the lower one in the middle: some promotion really was that large. */
    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().toList().get((numbers.size() - 1) / 2);
    }
}
