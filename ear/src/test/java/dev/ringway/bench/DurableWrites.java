package dev.ringway.bench;

import java.util.List;

/** Eight callers that write, beside the commit ceiling; what their requests leave to be done counts as CPU of theirs. */
record DurableWrites(String path, List<? extends Load.Work> works, ProcessUse server) {

    Figure figure() throws Exception {
        try (CommitCeiling ceiling = new CommitCeiling()) {
            Comparison rates = Comparison.between(this::round, ceiling::round);
            return Figure.of(
                    path,
                    "≥ 0.25 of the commit ceiling",
                    Figure.number("%.3f", rates.speed()),
                    "%.0f/s; ceiling %.0f/s; server CPU %.2f ms each; %s",
                    rates.ofPath(Sample::perSecond),
                    rates.ofYardstick(Sample::perSecond),
                    rates.ofPath(Sample::cpuMillis),
                    databaseWork());
        }
    }

    private Sample round() throws Exception {
        return Load.round(works, server, Promotions::awaitAllLookedAt);
    }

    private String databaseWork() throws Exception {
        DatabaseWork before = DatabaseWork.soFar();
        long requests = Load.during(Load.ROUND, works);
        Promotions.awaitAllLookedAt();
        return DatabaseWork.soFar().perRequest(before, requests);
    }
}
