package dev.ringway.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.shared.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private final List<ReleaseVersion> releases = Stream.of("1.3.0", "1.1.0", "1.2.0", "1.0.0")
            .map(version -> new ReleaseVersion(UUID.randomUUID(), new Version(version)))
            .toList();
    private final Map<UUID, Set<String>> keys = new HashMap<>();

    @Test
    void aStepBringsWhatTheReleasesOnTheWayBrought() {
        came("1.1.0", "A").came("1.2.0", "B", "C").came("1.3.0", "D");
        assertEquals(4, changes("1.0.0", "1.3.0"));
        assertEquals(3, changes("1.1.0", "1.3.0"));
        assertEquals(1, changes("1.2.0", "1.3.0"));
    }

    @Test
    void aWorkItemCountsOnceAndNotIfItRanBefore() {
        came("1.0.0", "A").came("1.1.0", "A", "B").came("1.2.0", "B", "C");
        assertEquals(2, changes("1.0.0", "1.2.0"));
    }

    @Test
    void anEmptyRingGetsTheReleaseAlone() {
        came("1.1.0", "A").came("1.2.0", "B", "C");
        assertEquals(2, changes(null, "1.2.0"));
    }

    @Test
    void whatReachesFurtherBackThanIsLookedIsNoMeasureForOthers() {
        came("1.1.0", "A").came("1.2.0", "B").came("1.3.0", "C", "D");
        Step next = step("1.2.0", "1.3.0");
        List<Step> earlier = List.of(step("1.1.0", "1.2.0"), step("0.9.0", "1.1.0"), step(null, "0.9.0"));
        assertEquals(new StepChanges(2, List.of(1)), new ChangeLog(releases, keys).changes(next, earlier));
    }

    @Test
    void onlyWhatTheStepsTouchHasToBeKnown() {
        Set<UUID> needed = ChangeLog.needed(releases, List.of(step("1.1.0", "1.2.0"), step(null, "1.3.0")));
        assertEquals(Set.of(id("1.1.0"), id("1.2.0"), id("1.3.0")), needed);
    }

    private ChangeLogTest came(String version, String... items) {
        keys.put(id(version), Set.of(items));
        return this;
    }

    private int changes(String from, String to) {
        return new ChangeLog(releases, keys).changes(step(from, to));
    }

    private static Step step(String from, String to) {
        return new Step(from == null ? null : new Version(from), new Version(to));
    }

    private UUID id(String version) {
        return releases.stream()
                .filter(release -> release.version().text().equals(version))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
