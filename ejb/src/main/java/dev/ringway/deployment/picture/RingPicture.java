package dev.ringway.deployment.picture;

import dev.ringway.product.Ring;
import java.util.Arrays;
import java.util.List;

/**
 * What the pictures show of one product.
 *
 * @param bands one per ring, in the order of the rings
 * @param rejected a release that was stopped on its way, or null
 */
public record RingPicture(String product, List<RingBand> bands, RejectedRelease rejected) {
    public RingPicture {
        bands = List.copyOf(bands);
        if (!bands.stream().map(RingBand::ring).toList().equals(Arrays.asList(Ring.values()))) {
            throw new IllegalArgumentException("A picture has one band for each ring, in their order");
        }
    }

    List<Long> users() {
        return bands.stream().map(RingBand::users).toList();
    }
}
