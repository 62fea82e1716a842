package dev.ringway.bench;

import dev.ringway.running.Vendor;
import java.io.IOException;
import java.util.List;

/** Taking in a file: durable and hashed, beside hashing and copying the same bytes without any server. */
final class UploadBenchmark implements Benchmark {
    private static final long MEGABYTES = 200;
    private static final long LARGE_MEGABYTES = 2_000;

    private long files;

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        Publisher publisher = new Publisher(Vendor.on(ground.server()));
        Comparison copies = Comparison.between(() -> uploaded(ground, publisher), () -> copied(ground));
        return List.of(
                Figure.of(
                        "upload an artifact of " + MEGABYTES + " MB",
                        "none set",
                        Figure.number("%.2f of hashing and copying it", copies.speed()),
                        "%.0f MB/s, yardstick %.0f MB/s; server CPU %.2f ms per MB, yardstick %.2f ms",
                        copies.ofPath(Sample::perSecond),
                        copies.ofYardstick(Sample::perSecond),
                        copies.ofPath(Sample::cpuMillis),
                        copies.ofYardstick(Sample::cpuMillis)),
                large(ground, publisher));
    }

    private Sample uploaded(Ground ground, Publisher publisher) throws Exception {
        BigFile file = nextFile(ground, MEGABYTES);
        String version = publisher.registers(file);
        Sample sample = timed(ground.serverUse(), MEGABYTES, () -> publisher.uploads(file, version));
        file.delete();
        return sample;
    }

    private Sample copied(Ground ground) throws Exception {
        BigFile file = nextFile(ground, MEGABYTES);
        Sample sample = timed(ProcessUse.own(), MEGABYTES, () -> file.hashAndCopy(ground.file("copy")));
        file.delete();
        return sample;
    }

    private Figure large(Ground ground, Publisher publisher) throws Exception {
        BigFile file = nextFile(ground, LARGE_MEGABYTES);
        String version = publisher.registers(file);
        ProcessUse server = ground.serverUse();
        server.forgetPeak();
        long before = server.residentMib();
        Sample sample = timed(server, LARGE_MEGABYTES, () -> publisher.uploads(file, version));
        file.delete();
        return Figure.of(
                "memory while a file of " + LARGE_MEGABYTES + " MB comes in",
                "constant",
                "+" + (server.peakMib() - before) + " MiB RSS at the peak",
                "%d MiB before, heap at most 512 MiB; %.0f MB/s",
                before,
                sample.perSecond());
    }

    private BigFile nextFile(Ground ground, long megabytes) throws IOException {
        return BigFile.create(ground.file("upload"), megabytes, ++files);
    }

    static Sample timed(ProcessUse process, long megabytes, Load.Work work) throws Exception {
        double cpu = process.cpuMillis();
        long begin = System.nanoTime();
        work.run();
        double seconds = Load.secondsSince(begin);
        return new Sample(megabytes / seconds, (process.cpuMillis() - cpu) / megabytes);
    }
}
