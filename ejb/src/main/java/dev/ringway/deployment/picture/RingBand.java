package dev.ringway.deployment.picture;

import dev.ringway.product.Ring;

/**
 * One ring of a picture.
 *
 * @param version what runs there, or null when nothing does
 * @param next what waits, rolls or is halted there, or null
 * @param progress the part of the roll-out that is done, 0 to 1
 * @param href where the ring leads when it is clicked, or null for a picture without links
 */
public record RingBand(
        Ring ring,
        String version,
        long users,
        int environments,
        BandState state,
        String next,
        double progress,
        String href) {
    public RingBand {
        progress = Math.max(0, Math.min(1, progress));
    }

    public int percent() {
        return (int) Math.floor(progress * 100);
    }
}
