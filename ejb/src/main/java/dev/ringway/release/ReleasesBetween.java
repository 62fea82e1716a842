package dev.ringway.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Finds the releases whose versions lie between two others, whenever they were registered. */
@ApplicationScoped
class ReleasesBetween {
    private static final int MOST_TAKEN = 200;

    @Inject
    private Releases releases;

    /** {@code complete} is false when there are too many to take; the highest ones are taken then. */
    record Found(List<Release> releases, boolean complete) {}

    Found of(Release one, Release other) {
        boolean inOrder = other.version().isNewerThan(one.version());
        Release low = inOrder ? one : other;
        Release high = inOrder ? other : one;
        List<UUID> between = releases.between(low, high, MOST_TAKEN + 1);
        return new Found(
                releases.withWorkItems(between.stream().limit(MOST_TAKEN).toList()), between.size() <= MOST_TAKEN);
    }
}
