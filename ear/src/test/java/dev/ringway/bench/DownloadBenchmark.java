package dev.ringway.bench;

import dev.ringway.running.EnvironmentAgent;
import dev.ringway.running.Vendor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What an agent fetches, whole and in ranges, beside nginx with the very same file. */
final class DownloadBenchmark implements Benchmark {
    private static final long MEGABYTES = 400;
    private static final long RANGE_MEGABYTES = 4;
    private static final int RANGES = 100;

    @Override
    public List<Figure> run(Ground ground) throws Exception {
        Vendor vendor = Vendor.on(ground.server()).asks("DEV", List.of(), 0, "AUTOMATIC");
        EnvironmentAgent agent = vendor.environment("dev", "DEV");
        BigFile file = BigFile.create(ground.file("artifact"), MEGABYTES, 77);
        Publisher publisher = new Publisher(vendor);
        String version = publisher.registers(file);
        publisher.uploads(file, version);
        file.delete();
        String address = "/api/v1/agent/deployments/" + agent.awaitsOffer(version) + "/artifacts/app.jar";
        Path stored = ground.server().storage().resolve("sha256");
        String name =
                "/" + file.sha256().hex().substring(0, 2) + "/" + file.sha256().hex();
        try (Nginx nginx = new Nginx(ground.file("nginx"), stored);
                KeptConnection ringway = KeptConnection.as(agent.client());
                KeptConnection other = KeptConnection.anonymous(nginx.address())) {
            Comparison whole = Comparison.between(
                    () -> whole(ringway, address, ground.serverUse()), () -> whole(other, name, nginx.use()));
            Comparison ranges = Comparison.between(
                    () -> ranges(ringway, address, ground.serverUse()), () -> ranges(other, name, nginx.use()));
            return List.of(
                    figure("download a file of " + MEGABYTES + " MB", whole),
                    figure("download ranges of " + RANGE_MEGABYTES + " MB", ranges));
        }
    }

    private static Figure figure(String path, Comparison downloads) {
        return Figure.of(
                path,
                "≥ 0.9 of nginx",
                Figure.number("%.2f", downloads.speed()),
                "%.0f MB/s, nginx %.0f MB/s; server CPU %.2f ms per MB, nginx %.2f ms",
                downloads.ofPath(Sample::perSecond),
                downloads.ofYardstick(Sample::perSecond),
                downloads.ofPath(Sample::cpuMillis),
                downloads.ofYardstick(Sample::cpuMillis));
    }

    private static Sample whole(KeptConnection connection, String address, ProcessUse process) throws Exception {
        return UploadBenchmark.timed(process, MEGABYTES, () -> {
            BuildServer.demand(200, connection.get(address));
            demandLength(MEGABYTES, connection);
        });
    }

    private static Sample ranges(KeptConnection connection, String address, ProcessUse process) throws Exception {
        Random random = new Random(RANGES);
        return UploadBenchmark.timed(process, RANGES * RANGE_MEGABYTES, () -> {
            for (int range = 0; range < RANGES; range++) {
                long first = random.nextLong(MEGABYTES - RANGE_MEGABYTES) * BigFile.MEGABYTE;
                long last = first + RANGE_MEGABYTES * BigFile.MEGABYTE - 1;
                BuildServer.demand(206, connection.get(address, "Range: bytes=" + first + "-" + last + "\r\n"));
                demandLength(RANGE_MEGABYTES, connection);
            }
        });
    }

    private static void demandLength(long megabytes, KeptConnection connection) throws IOException {
        if (connection.length() != megabytes * BigFile.MEGABYTE) {
            throw new IOException("Only " + connection.length() + " bytes came");
        }
    }
}
