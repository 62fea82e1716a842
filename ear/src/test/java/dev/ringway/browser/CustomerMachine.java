package dev.ringway.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where a customer installs: a Debian root of its own, so that this machine's packages are never touched. */
final class CustomerMachine implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path root;
    private Process product;
    private int port;

    private CustomerMachine(Path root) {
        this.root = root;
    }

    static CustomerMachine in(Path root) throws IOException {
        Path administration = root.resolve("var/lib/dpkg");
        Files.createDirectories(administration.resolve("info"));
        Files.createDirectories(administration.resolve("updates"));
        Files.createFile(administration.resolve("status"));
        Files.createFile(administration.resolve("available"));
        return new CustomerMachine(root);
    }

    /** Dependencies are forced: this root holds nothing but the package. */
    CustomerMachine installs(Path deb) throws IOException, InterruptedException {
        Process dpkg = new ProcessBuilder(List.of(
                        "dpkg",
                        "--root=" + root,
                        "--log=" + root.resolve("dpkg.log"),
                        "--force-script-chrootless",
                        "--force-not-root",
                        "--force-depends",
                        "--force-bad-path",
                        "--install",
                        deb.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(dpkg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, dpkg.waitFor(), said);
        return this;
    }

    /** Starts the installed product as its service would, on a free port. */
    CustomerMachine starts(String launcher) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(root.resolve(launcher).toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("PORT", String.valueOf(port));
        product = builder.start();
        return this;
    }

    /** What the running product answers under this path. */
    String answers(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (product.isAlive() && System.nanoTime() < end) {
            try {
                return http.send(request, BodyHandlers.ofString()).body();
            } catch (IOException notYet) {
                product.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("The product does not answer: " + Files.readString(log()));
    }

    private Path log() {
        return root.resolve("product.log");
    }

    @Override
    public void close() throws InterruptedException {
        if (product != null) {
            product.destroy();
            product.waitFor();
        }
    }
}
