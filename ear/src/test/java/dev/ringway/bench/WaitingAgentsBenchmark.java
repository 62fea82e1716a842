package dev.ringway.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Agents that wait for news which does not come, beside a server that nobody asks anything. */
final class WaitingAgentsBenchmark implements Benchmark {
    private static final int AGENTS = 200;
    private static final int SECONDS = 10;

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        Fleet fleet = new Fleet(ground.server(), AGENTS);
        for (FleetAgent agent : fleet.agents()) {
            agent.asks();
        }
        ProcessUse server = ground.serverUse();
        Comparison waiting = Comparison.between(
                () -> measured(server, () -> allWait(fleet)),
                () -> measured(server, WaitingAgentsBenchmark::nobodyAsks));
        double each = waiting.difference(Sample::cpuMillis) / AGENTS;
        return List.of(Figure.of(
                AGENTS + " agents wait " + SECONDS + " s, nothing new",
                "none set",
                Figure.number("%.2f ms CPU an agent and wait", each),
                "server CPU %.0f ms in all, of which %.0f ms when nobody asks",
                waiting.ofPath(Sample::cpuMillis),
                waiting.ofYardstick(Sample::cpuMillis)));
    }

    private static Sample measured(ProcessUse server, Load.Work work) throws Exception {
        double cpu = server.cpuMillis();
        long begin = System.nanoTime();
        work.run();
        return new Sample(1 / Load.secondsSince(begin), server.cpuMillis() - cpu);
    }

    private static void allWait(Fleet fleet) throws Exception {
        List<Callable<Void>> agents = new ArrayList<>();
        for (FleetAgent agent : fleet.agents()) {
            agents.add(() -> {
                agent.waitsForNews(SECONDS);
                return null;
            });
        }
        Load.together(agents);
    }

    private static void nobodyAsks() {
        LockSupport.parkNanos(Duration.ofSeconds(SECONDS).toNanos());
    }
}
