package dev.ringway.release;

import dev.ringway.product.Ring;

/**
 * What became of the releases that came as far as one ring.
 *
 * @param ring null for those that were registered and have entered no ring
 * @param reached entered this ring, wherever they are now
 * @param rejected ended here by a rejection, or were recalled
 * @param overtaken stay here because a newer release has gone further
 * @param there are here and may still go further; of PRODUCTION: have arrived
 */
public record FunnelStage(Ring ring, long reached, long rejected, long overtaken, long there) {
    /** Those that went further than this ring. */
    public long wentOn() {
        return reached - rejected - overtaken - there;
    }
}
