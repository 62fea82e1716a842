package dev.ringway.bench;

import java.util.List;

/** Eight build servers that register one release after the other. */
final class RegistrationBenchmark implements Benchmark {
    @Override
    public List<Figure> run(Ground ground) throws Exception {
        List<Load.Work> works = BuildServer.eight(ground.server()).stream()
                .map(server -> (Load.Work) server::registersTheNextRelease)
                .toList();
        return List.of(new DurableWrites("register a release", works, ground.serverUse()).figure());
    }
}
