package dev.ringway.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HealthProbeTest {
    @Test
    void theVersionIsWhatThePointerLeadsTo() throws IOException {
        assertEquals("3.9.1", versionIn("{\"version\":\"3.9.1\"}", "/version"));
        assertEquals("3.9.1", versionIn("{\"build\":{\"version\":\"3.9.1\"}}", "/build/version"));
        assertEquals("3.9.1", versionIn("{\"a/b\":{\"m~n\":\"3.9.1\"}}", "/a~1b/m~0n"));
        assertEquals("2", versionIn("{\"components\":[1,2]}", "/components/1"));
        assertEquals("3.9.1", versionIn("\"3.9.1\"", ""));
    }

    @Test
    void aPointerThatLeadsNowhereGivesNoVersion() throws IOException {
        assertNull(versionIn("{\"version\":null}", "/version"));
        assertNull(versionIn("{\"version\":{\"major\":3}}", "/version"));
        assertNull(versionIn("{}", "/version"));
        assertNull(versionIn("<html>starting</html>", "/version"));
    }

    @Test
    void aProductThatDoesNotAnswerIsNotHealthy() {
        Observation seen =
                probe(URI.create("http://127.0.0.1:1/health"), "/version").observe();
        assertEquals(false, seen.healthy());
        assertNull(seen.version());
    }

    private static String versionIn(String body, String pointer) throws IOException {
        HttpServer product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        product.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, body.length());
            exchange.getResponseBody().write(body.getBytes());
            exchange.close();
        });
        product.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + product.getAddress().getPort() + "/health");
            return probe(address, pointer).observe().version();
        } finally {
            product.stop(0);
        }
    }

    private static HealthProbe probe(URI health, String pointer) {
        Path anywhere = Path.of("/tmp/anywhere");
        EnvironmentSettings settings = new EnvironmentSettings(
                "dev", health, anywhere, null, anywhere, anywhere, health, pointer, null, null, null);
        return new HealthProbe(settings, new BoundedHttp(new Waiting()));
    }
}
