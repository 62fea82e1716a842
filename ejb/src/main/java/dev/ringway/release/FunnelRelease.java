package dev.ringway.release;

import dev.ringway.product.Ring;
import dev.ringway.shared.Version;

/** How far one release came; {@code furthest} is null before DEV. */
record FunnelRelease(Version version, ReleaseState state, Ring furthest) {
    boolean hasReached(Ring ring) {
        return furthest != null && furthest.compareTo(ring) >= 0;
    }

    /** Before DEV is before every ring. */
    boolean isBehind(Ring other) {
        return other != null && (furthest == null || furthest.compareTo(other) < 0);
    }
}
