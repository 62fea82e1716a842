package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real WireMock, packaged, installed and started from where it was put. */
class WireMockIT {

    private static final String VERSION = System.getProperty("wiremock.version");

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private int port;
    private List<BuiltInstaller> built;

    @BeforeEach
    void build() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        PackagingOrder order = Orders.anOrder()
                .version(VERSION)
                .containing(Path.of(System.getProperty("wiremock.jar")))
                .configuredWith("# Settings of WireMock\nPORT=\"" + port
                        + "\"\nWIREMOCK_OPTIONS=--no-request-journal --async-response-enabled true\n")
                .done();
        built = new InstallerWorkshop().build(order, directory.resolve("built"), Progress.UNWATCHED);
    }

    @Test
    void thePackageInstalledInARootOfItsOwnAnswersItsVersion() throws Exception {
        DebianRoot root = DebianRoot.in(directory.resolve("root"));
        root.dpkg("--install", built.get(1).file().toString()).succeeded();
        assertAnswersItsVersion(root.path("usr/bin/wiremock"));
        assertTrue(Files.isDirectory(root.path("var/lib/wiremock/mappings")));
    }

    @Test
    void theUnpackedArchiveAnswersItsVersionWithoutInstallation() throws Exception {
        Tool.run("tar", "-xzf", built.get(0).file().toString(), "-C", directory.toString())
                .succeeded();
        assertAnswersItsVersion(directory.resolve("wiremock-" + VERSION + "/tree/usr/bin/wiremock"));
    }

    private void assertAnswersItsVersion(Path launcher) throws Exception {
        Process product = new ProcessBuilder(launcher.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        try {
            String health = health(product);
            assertTrue(health.replace(" ", "").contains("\"version\":\"" + VERSION + "\""), health);
        } finally {
            product.destroy();
            assertEquals(143, product.waitFor());
        }
    }

    private String health(Process product) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/__admin/health"))
                .build();
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (product.isAlive() && System.nanoTime() < deadline) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            } catch (IOException notYet) {
                product.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("WireMock does not answer: " + Files.readString(directory.resolve("log")));
    }
}
