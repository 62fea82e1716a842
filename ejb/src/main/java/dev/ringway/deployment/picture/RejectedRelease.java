package dev.ringway.deployment.picture;

import dev.ringway.product.Ring;

/** A release that goes no further: its version and the last ring it was in, or null when it was in none. */
public record RejectedRelease(String version, Ring lastRing) {
    public boolean hasReached(Ring ring) {
        return lastRing != null && ring.compareTo(lastRing) <= 0;
    }
}
