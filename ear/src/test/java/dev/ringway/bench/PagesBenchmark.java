package dev.ringway.bench;

import dev.ringway.running.PageReader;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Twenty people, each with a session of their own, go through every page in random order on years of use: first as
 * people do, who look at a page before they open the next, then without a pause.
 */
final class PagesBenchmark implements Benchmark {
    private static final List<String> STAFF = List.of("adam", "rita", "quinn", "quentin", "dora", "olga", "axel");
    private static final List<String> CUSTOMERS = List.of("anna", "carl", "gina", "gus");
    private static final int SESSIONS_OF_STAFF = 14;
    private static final int SESSIONS_OF_CUSTOMERS = 6;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("ringway.bench.warmup", 60));
    private static final Duration LOOK = Duration.ofMillis(Integer.getInteger("ringway.bench.look", 1_000));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("ringway.bench.visits", 120));

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        URI server = ground.loadedServer();
        PageVisits visits = new PageVisits();
        List<Visitor> visitors = new ArrayList<>();
        for (int session = 0; session < SESSIONS_OF_STAFF; session++) {
            visitors.add(new Visitor(signedIn(server, STAFF, session), visits.of(true), session));
        }
        for (int session = 0; session < SESSIONS_OF_CUSTOMERS; session++) {
            visitors.add(new Visitor(signedIn(server, CUSTOMERS, session), visits.of(false), session));
        }
        together(visitors, WARM_UP, Duration.ZERO, new PageTimes("warm-up"));
        List<Figure> figures = new ArrayList<>();
        figures.addAll(measured(visitors, LOOK, ground.loadedUse()));
        figures.addAll(measured(visitors, Duration.ZERO, ground.loadedUse()));
        return figures;
    }

    private static List<Figure> measured(List<Visitor> visitors, Duration look, ProcessUse process) throws Exception {
        PageTimes times = new PageTimes(look.isZero() ? "without a pause" : "%d ms a look".formatted(look.toMillis()));
        double cpu = process.cpuMillis();
        together(visitors, MEASURED, look, times);
        return times.figures(process.cpuMillis() - cpu);
    }

    private static PageReader signedIn(URI server, List<String> people, int session) {
        return PageReader.signedIn(server, people.get(session % people.size()));
    }

    private static void together(List<Visitor> visitors, Duration time, Duration look, PageTimes times)
            throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Callable<Void>> all = new ArrayList<>();
        visitors.forEach(visitor -> all.add(() -> visitor.visitUntil(end, look, times)));
        Load.together(all);
    }

    /** One session; who may not see a page is told so, and that is a page, too. */
    private record Visitor(PageReader reader, Map<String, List<String>> pages, int session) {
        Void visitUntil(long end, Duration look, PageTimes times) throws InterruptedException {
            Random random = new Random(session);
            List<String> names = List.copyOf(pages.keySet());
            while (System.nanoTime() < end) {
                String page = names.get(random.nextInt(names.size()));
                List<String> addresses = pages.get(page);
                String address = addresses.get(random.nextInt(addresses.size()));
                long begin = System.nanoTime();
                int status = reader.open(address).status();
                times.add(page, (System.nanoTime() - begin) / 1e6);
                if (status != 200 && status != 403) {
                    throw new IllegalStateException(address + " answered " + status);
                }
                Thread.sleep(look.toMillis());
            }
            return null;
        }
    }
}
