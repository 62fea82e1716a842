package dev.ringway.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which work items came with which release, to count what a step brings. */
record ChangeLog(List<ReleaseVersion> releases, Map<UUID, Set<String>> keys) {
    StepChanges changes(Step next, List<Step> earlier) {
        List<Integer> known =
                earlier.stream().filter(this::reaches).map(this::changes).toList();
        return new StepChanges(changes(next), known);
    }

    /** The releases are known from the highest one down, but maybe not as far as where the step begins. */
    private boolean reaches(Step step) {
        return releases.stream().anyMatch(release -> release.version().equals(step.beginning()));
    }

    /** Each work item once, with all releases on the way; what the release before had already is no change. */
    int changes(Step step) {
        Set<String> known =
                keysOf(releases.stream().filter(release -> release.version().equals(step.from())));
        Set<String> arriving = keysOf(on(step));
        arriving.removeAll(known);
        return arriving.size();
    }

    /** The releases that must be known to count the steps. */
    static Set<UUID> needed(List<ReleaseVersion> releases, List<Step> steps) {
        ChangeLog log = new ChangeLog(releases, Map.of());
        return steps.stream()
                .flatMap(step -> Stream.concat(
                        log.on(step),
                        releases.stream().filter(release -> release.version().equals(step.from()))))
                .map(ReleaseVersion::id)
                .collect(Collectors.toSet());
    }

    /** Into an empty ring goes the release alone: nobody there knows those before it. */
    private Stream<ReleaseVersion> on(Step step) {
        return releases.stream()
                .filter(release ->
                        step.from() == null ? release.version().equals(step.to()) : step.passes(release.version()));
    }

    private Set<String> keysOf(Stream<ReleaseVersion> some) {
        return some.flatMap(release -> keys.getOrDefault(release.id(), Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
