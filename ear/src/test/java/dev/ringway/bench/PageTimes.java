package dev.ringway.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each page took, in milliseconds. */
final class PageTimes {
    private final Map<String, ConcurrentLinkedQueue<Double>> times = new ConcurrentHashMap<>();
    private final String how;

    PageTimes(String how) {
        this.how = how;
    }

    void add(String page, double milliseconds) {
        times.computeIfAbsent(page, any -> new ConcurrentLinkedQueue<>()).add(milliseconds);
    }

    List<Figure> figures(double cpuMillis) {
        int requests =
                times.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
        List<Figure> figures = new ArrayList<>();
        new TreeMap<>(times).forEach((page, taken) -> figures.add(figure(page, sorted(taken))));
        double[] all = times.values().stream()
                .flatMap(ConcurrentLinkedQueue::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        figures.add(Figure.of(
                "all pages, 20 people, " + how,
                "p95 < 1 s",
                Figure.number("p95 %.0f ms", at(all, 0.95)),
                "p50 %.0f ms, max %.0f ms; %d requests; server CPU %.1f ms each",
                at(all, 0.5),
                at(all, 1),
                requests,
                cpuMillis / requests));
        return figures;
    }

    private Figure figure(String page, double[] sorted) {
        return Figure.of(
                "/" + page + ", " + how,
                "p95 < 1 s",
                Figure.number("p95 %.0f ms", at(sorted, 0.95)),
                "p50 %.0f ms, max %.0f ms; %d times",
                at(sorted, 0.5),
                at(sorted, 1),
                sorted.length);
    }

    private static double[] sorted(ConcurrentLinkedQueue<Double> taken) {
        double[] values = taken.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(values);
        return values;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
