package dev.ringway.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A path and its yardstick, measured in turns: neighbours in time share the machine's mood. */
final class Comparison {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = Integer.getInteger("ringway.bench.rounds", 5);

    /** Measures for one round. */
    @FunctionalInterface
    interface Round {
        Sample measure() throws Exception;
    }

    private record Pair(Sample path, Sample yardstick) {}

    private final List<Pair> pairs = new ArrayList<>();

    private Comparison() {}

    /** The first rounds warm up and do not count. */
    static Comparison between(Round path, Round yardstick) throws Exception {
        Comparison comparison = new Comparison();
        for (int round = 0; round < WARM_UP; round++) {
            yardstick.measure();
            path.measure();
        }
        for (int round = 0; round < ROUNDS; round++) {
            Sample ceiling = yardstick.measure();
            comparison.pairs.add(new Pair(path.measure(), ceiling));
        }
        return comparison;
    }

    double speed() {
        return median(pair -> pair.path().perSecond() / pair.yardstick().perSecond());
    }

    double cpu() {
        return median(pair -> pair.path().cpuMillis() / pair.yardstick().cpuMillis());
    }

    double difference(ToDoubleFunction<Sample> value) {
        return median(pair -> value.applyAsDouble(pair.path()) - value.applyAsDouble(pair.yardstick()));
    }

    double ofPath(ToDoubleFunction<Sample> value) {
        return median(pair -> value.applyAsDouble(pair.path()));
    }

    double ofYardstick(ToDoubleFunction<Sample> value) {
        return median(pair -> value.applyAsDouble(pair.yardstick()));
    }

    private double median(ToDoubleFunction<Pair> value) {
        double[] sorted = pairs.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
