package dev.ringway.bench;

import java.util.List;

/** One path of the product, measured against its yardstick. */
interface Benchmark {
    List<Figure> run(Ground ground) throws Exception;
}
