package dev.ringway.deployment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import dev.ringway.environment.Environment;
import dev.ringway.release.Release;
import dev.ringway.shared.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A release and those environments of a customer that run it; a null release is nothing yet. */
public record RunningRelease(Release release, List<Environment> environments) {
    /** The newest release first, nothing yet last; who has no environment runs nothing yet. */
    static List<RunningRelease> of(List<Environment> environments, Function<Environment, Release> runs) {
        if (environments.isEmpty()) {
            return List.of(new RunningRelease(null, List.of()));
        }
        Map<Release, List<Environment>> byRelease = new LinkedHashMap<>();
        environments.forEach(environment -> byRelease
                .computeIfAbsent(runs.apply(environment), release -> new ArrayList<>())
                .add(environment));
        return byRelease.entrySet().stream()
                .map(entry -> new RunningRelease(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(comparing(RunningRelease::version, nullsFirst(Version::compareTo))
                        .reversed())
                .toList();
    }

    /** Null is nothing yet. */
    public Version version() {
        return release == null ? null : release.version();
    }

    public RunningVersion view() {
        return new RunningVersion(
                release == null ? null : release.version().text(),
                environments.stream().map(RunningEnvironment::of).toList());
    }
}
