package dev.ringway.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A customer and what it runs of a product: the newest version first, nothing yet last, at least one of both. */
public record CustomerRunning(String customer, String name, List<RunningVersion> versions) {
    /** Where a release changes something, and most likely for the better: the newest that is behind, else one ahead. */
    public Optional<RunningVersion> changedBy(String release) {
        return versions.stream()
                .filter(running -> !release.equals(running.version()))
                .min(Comparator.comparing(running -> !running.isBehind(release)));
    }
}
