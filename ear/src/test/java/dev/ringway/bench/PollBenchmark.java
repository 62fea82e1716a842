package dev.ringway.bench;

import java.util.ArrayList;
import java.util.List;

/** Agents to whom there is nothing new, beside the servlet that only says that the server is up. */
final class PollBenchmark implements Benchmark {
    @Override
    public List<Figure> run(Ground ground) throws Exception {
        List<Load.Work> polls = new ArrayList<>();
        List<Load.Work> greetings = new ArrayList<>();
        for (FleetAgent agent : new Fleet(ground.server(), Load.CALLERS).agents()) {
            agent.asks();
            polls.add(agent::asksForNews);
            KeptConnection nobody = KeptConnection.anonymous(ground.server().address());
            greetings.add(() -> BuildServer.demand(200, nobody.get("/api/health/live")));
        }
        ProcessUse server = ground.serverUse();
        Comparison requests = Comparison.between(() -> Load.round(polls, server), () -> Load.round(greetings, server));
        return List.of(Figure.of(
                "an agent asks, nothing new",
                "none set",
                Figure.number("%.1f × the CPU of a hello-world servlet", requests.cpu()),
                "server CPU %.3f ms each, servlet %.3f ms; %.0f/s, servlet %.0f/s",
                requests.ofPath(Sample::cpuMillis),
                requests.ofYardstick(Sample::cpuMillis),
                requests.ofPath(Sample::perSecond),
                requests.ofYardstick(Sample::perSecond)));
    }
}
