package dev.ringway.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks that are named, or all of them, and prints their table. */
public final class Bench {
    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("start", new StartBenchmark());
        ALL.put("register", new RegistrationBenchmark());
        ALL.put("check", new CheckBenchmark());
        ALL.put("poll", new PollBenchmark());
        ALL.put("wait", new WaitingAgentsBenchmark());
        ALL.put("result", new ResultBenchmark());
        ALL.put("pages", new PagesBenchmark());
        ALL.put("lists", new ListsBenchmark());
        ALL.put("upload", new UploadBenchmark());
        ALL.put("download", new DownloadBenchmark());
        ALL.put("installer", new InstallerBenchmark());
    }

    private Bench() {}

    public static void main(String[] names) throws Exception {
        List<String> wanted = names.length == 0 ? List.copyOf(ALL.keySet()) : List.of(names);
        if (!ALL.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("There are these benchmarks: " + String.join(", ", ALL.keySet()));
        }
        List<Figure> table = new ArrayList<>();
        try (Ground ground = new Ground(Path.of(System.getProperty("ringway.bench.directory")))) {
            for (String name : wanted) {
                System.out.println("Measuring: " + name);
                List<Figure> figures = ALL.get(name).run(ground);
                figures.forEach(System.out::println);
                table.addAll(figures);
            }
        }
        System.out.println("\n" + Figure.HEAD);
        table.forEach(System.out::println);
    }
}
