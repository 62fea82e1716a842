package dev.ringway.release;

import dev.ringway.product.Ring;
import java.time.Instant;

/** A release in a list; {@code furthestRing} is null before it entered DEV. */
public record ReleaseSummary(
        ReleaseId id,
        String product,
        String version,
        ReleaseState state,
        Ring furthestRing,
        String commit,
        String branch,
        Instant registeredAt) {}
