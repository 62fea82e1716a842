package dev.ringway.bench;

import dev.ringway.running.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From nothing to the first answer, beside the same WildFly without Ringway. */
final class StartBenchmark implements Benchmark {
    private final List<Long> resident = new ArrayList<>();

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        Comparison starts = Comparison.between(() -> withRingway(ground), () -> bare(ground));
        double more = starts.difference(Sample::seconds);
        resident.sort(null);
        return List.of(
                Figure.of(
                        "start to first answer",
                        "≤ bare WildFly + 1.5 s",
                        Figure.number("+%.1f s", more),
                        "%.1f s; bare %.1f s; CPU %.1f s, bare %.1f s",
                        starts.ofPath(Sample::seconds),
                        starts.ofYardstick(Sample::seconds),
                        starts.ofPath(Sample::cpuMillis) / 1_000,
                        starts.ofYardstick(Sample::cpuMillis) / 1_000),
                Figure.of(
                        "memory after the start",
                        "≤ 600 MB RSS",
                        resident.get(resident.size() / 2) + " MiB",
                        "heap at most 512 MiB"));
    }

    private Sample withRingway(Ground ground) throws IOException {
        try (ServerProcess server = ground.newServer()) {
            Sample start = timed(server);
            resident.add(new ProcessUse(server.pid()).residentMib());
            return start;
        }
    }

    private static Sample bare(Ground ground) throws IOException {
        try (ServerProcess server = ground.bareWildFly()) {
            return timed(server);
        }
    }

    private static Sample timed(ServerProcess server) throws IOException {
        long begin = System.nanoTime();
        server.start();
        double seconds = Load.secondsSince(begin);
        return new Sample(1 / seconds, new ProcessUse(server.pid()).cpuMillis());
    }
}
