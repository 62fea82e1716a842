package dev.ringway.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers that do the same thing at the same time, each on a connection of its own. */
final class Load {
    static final int CALLERS = 8;
    static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("ringway.bench.seconds", 5));

    /** Something to be done again and again by one caller. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Load() {}

    /** Repeats each work until the round is over; tells how many were done in all. */
    static long during(Duration time, List<? extends Work> works) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Callable<Long>> callers = new ArrayList<>();
        works.forEach(work -> callers.add(() -> repeat(work, end)));
        return together(callers).stream().mapToLong(Long::longValue).sum();
    }

    static Sample round(List<? extends Work> works, ProcessUse process) throws Exception {
        return round(works, process, () -> {});
    }

    /** What {@code settled} waits for is over in time but not in CPU: it was left to be done by the requests. */
    static Sample round(List<? extends Work> works, ProcessUse process, Work settled) throws Exception {
        double cpu = process.cpuMillis();
        long begin = System.nanoTime();
        long done = during(ROUND, works);
        double seconds = secondsSince(begin);
        settled.run();
        return new Sample(done / seconds, (process.cpuMillis() - cpu) / done);
    }

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    /** Runs all at once, and fails as the first one that fails. */
    static <T> List<T> together(List<Callable<T>> callers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(callers)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long repeat(Work work, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            work.run();
            done++;
        }
        return done;
    }
}
