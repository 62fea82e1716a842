package dev.ringway.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Eight build servers that report one new check after the other. */
final class CheckBenchmark implements Benchmark {
    private static final int RELEASES = 200;

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        List<BuildServer> servers = BuildServer.eight(ground.server());
        for (BuildServer server : servers) {
            for (int release = 0; release < RELEASES; release++) {
                server.registersTheNextRelease();
            }
        }
        Promotions.awaitAllLookedAt();
        List<Load.Work> works = servers.stream().map(CheckBenchmark::reports).toList();
        return List.of(new DurableWrites("report a check", works, ground.serverUse()).figure());
    }

    private static Load.Work reports(BuildServer server) {
        AtomicLong count = new AtomicLong();
        return () -> server.reportsTheNextCheck(count.getAndIncrement());
    }
}
