package dev.ringway.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The results of a rollout: eight agents at a time ask, begin, succeed and observe, until all have installed. */
final class ResultBenchmark implements Benchmark {
    private static final int AGENTS = 400;

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        Fleet fleet = new Fleet(ground.server(), AGENTS);
        ProcessUse server = ground.serverUse();
        try (CommitCeiling ceiling = new CommitCeiling()) {
            Comparison rates = Comparison.between(() -> rollout(fleet, server), ceiling::round);
            return List.of(Figure.of(
                    "a deployment result (ask, INSTALLING, SUCCEEDED, observation)",
                    "CPU ≤ 0.85 ms; ≥ 0.2 of the commit ceiling",
                    Figure.number("%.2f ms; ", rates.ofPath(Sample::cpuMillis)) + Figure.number("%.3f", rates.speed()),
                    "%.0f results/s; ceiling %.0f/s",
                    rates.ofPath(Sample::perSecond),
                    rates.ofYardstick(Sample::perSecond)));
        }
    }

    private static Sample rollout(Fleet fleet, ProcessUse server) throws Exception {
        String version = fleet.releases();
        double cpu = server.cpuMillis();
        long begin = System.nanoTime();
        Load.together(callers(fleet.agents(), version));
        double seconds = Load.secondsSince(begin);
        fleet.awaitsCompletion(version);
        return new Sample(AGENTS / seconds, (server.cpuMillis() - cpu) / AGENTS);
    }

    private static List<Callable<Void>> callers(List<FleetAgent> agents, String version) {
        List<Callable<Void>> callers = new ArrayList<>();
        for (int caller = 0; caller < Load.CALLERS; caller++) {
            int first = caller;
            callers.add(() -> {
                for (int agent = first; agent < agents.size(); agent += Load.CALLERS) {
                    agents.get(agent).installs(version);
                }
                return null;
            });
        }
        return callers;
    }
}
