package dev.ringway.release;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.ringway.release.ComparisonView.ArtifactChange;
import dev.ringway.release.ComparisonView.CheckChange;
import dev.ringway.release.ComparisonView.WorkItemChange;
import dev.ringway.shared.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The difference between two releases, with what the releases between them brought; no base is nothing yet. */
record Comparison(Release base, Release target, ReleasesBetween.Found between) {
    /** Where nothing runs yet the release comes alone: nobody there knows those before it. */
    static Comparison first(Release target) {
        return new Comparison(null, target, new ReleasesBetween.Found(List.of(), true));
    }

    ComparisonView view(String product) {
        return new ComparisonView(
                base == null ? null : base.summary(product),
                target.summary(product),
                gained(base, target),
                gained(target, base),
                checks(),
                artifacts(),
                between.complete());
    }

    /** A key counts once, with the first release that has it; what the older one has already is no gain. */
    private List<WorkItemChange> gained(Release from, Release to) {
        if (!isGain(from, to)) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        parts(from, Release::workItems).forEach(item -> known.add(item.key()));
        List<WorkItemChange> gained = new ArrayList<>();
        releasesUpTo(to)
                .forEach(release -> release.workItems().stream()
                        .filter(item -> known.add(item.key()))
                        .map(item -> new WorkItemChange(release.version().text(), item.view()))
                        .forEach(gained::add));
        gained.sort(comparing((WorkItemChange change) -> new Version(change.version()))
                .reversed());
        return gained;
    }

    private static boolean isGain(Release from, Release to) {
        return to != null && (from == null || to.version().isNewerThan(from.version()));
    }

    private Stream<Release> releasesUpTo(Release to) {
        return Stream.concat(between.releases().stream().sorted(comparing(Release::version)), Stream.of(to));
    }

    private List<CheckChange> checks() {
        return paired(parts(base, Release::checks), target.checks(), Check::name, (old, fresh) -> {
            String name = (old == null ? fresh : old).name();
            return new CheckChange(name, old == null ? null : old.state(), fresh == null ? null : fresh.state());
        });
    }

    private List<ArtifactChange> artifacts() {
        return paired(views(base), views(target), ArtifactView::name, (old, fresh) -> {
            ArtifactView any = fresh == null ? old : fresh;
            boolean same = old != null && fresh != null && old.sha256().equals(fresh.sha256());
            Long oldSize = old == null ? null : Long.valueOf(old.size());
            Long freshSize = fresh == null ? null : Long.valueOf(fresh.size());
            return new ArtifactChange(any.name(), any.platform(), oldSize, freshSize, same);
        });
    }

    private static List<ArtifactView> views(Release release) {
        return parts(release, Release::artifacts).stream().map(Artifact::view).toList();
    }

    private static <T> List<T> parts(Release release, Function<Release, List<T>> parts) {
        return release == null ? List.of() : parts.apply(release);
    }

    /** By name, in its order; null stands for what one side does not have. */
    private static <T, C> List<C> paired(
            List<T> old, List<T> fresh, Function<T, String> name, BiFunction<T, T, C> change) {
        Map<String, T> before = old.stream().collect(toMap(name, identity()));
        Map<String, T> after = fresh.stream().collect(toMap(name, identity()));
        Map<String, T> all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .map(key -> change.apply(before.get(key), after.get(key)))
                .toList();
    }
}
