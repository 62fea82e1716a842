package dev.ringway.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CustomerRunningTest {
    @Test
    void aReleaseChangesTheNewestThatIsBehindFirst() {
        assertEquals(Optional.of("3.9.1"), changed("3.10.0", "4.0.0", "3.10.0", "3.9.1", "3.8.0", null));
        assertEquals(Optional.of("nothing"), changed("3.10.0", "4.0.0", null));
    }

    @Test
    void whoIsAheadIsChangedOnlyWhenNobodyIsBehind() {
        assertEquals(Optional.of("5.0.0"), changed("3.10.0", "5.0.0", "4.0.0", "3.10.0"));
    }

    @Test
    void whoRunsTheReleaseEverywhereIsNotChanged() {
        assertEquals(Optional.empty(), changed("3.10.0", "3.10.0"));
    }

    private static Optional<String> changed(String release, String... running) {
        List<RunningVersion> versions = Stream.of(running)
                .map(one -> new RunningVersion(one, List.of()))
                .toList();
        return new CustomerRunning("acme", "ACME Bank", versions)
                .changedBy(release)
                .map(RunningVersion::address);
    }
}
