package dev.ringway.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Finds the releases whose versions lie between two others, whenever they were registered. */
@ApplicationScoped
class ReleasesBetween {
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int MOST_TAKEN = 200;

    @Inject
    private Releases releases;

    /** {@code complete} is false when there are too many to look at or to take; the latest ones are taken then. */
    record Found(List<Release> releases, boolean complete) {}

    Found of(Release one, Release other) {
        boolean inOrder = other.version().isNewerThan(one.version());
        Release low = inOrder ? one : other;
        Release high = inOrder ? other : one;
        List<ReleaseVersion> latest = releases.versions(one.productId(), MOST_LOOKED_AT);
        List<UUID> between = latest.stream()
                .filter(release -> release.version().isNewerThan(low.version()))
                .filter(release -> high.version().isNewerThan(release.version()))
                .map(ReleaseVersion::id)
                .toList();
        boolean complete = between.size() <= MOST_TAKEN && reachesBackTo(latest, low, high);
        return new Found(
                releases.withWorkItems(between.stream().limit(MOST_TAKEN).toList()), complete);
    }

    private static boolean reachesBackTo(List<ReleaseVersion> latest, Release low, Release high) {
        List<UUID> ids = latest.stream().map(ReleaseVersion::id).toList();
        return latest.size() < MOST_LOOKED_AT
                || ids.contains(low.id().value()) && ids.contains(high.id().value());
    }
}
