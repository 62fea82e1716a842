package dev.ringway.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final String YAML = """
            server: https://ringway.example.com
            work: work
            hook: hooks/service.sh
            timeouts:
              hook: 15m
            environments:
              shop-dev:
                tokenFile: shop-dev.token
                healthUrl: http://127.0.0.1:8081/health
                timeouts:
                  observe: 10s
              shop-internal:
                tokenVariable: SHOP_TOKEN
                healthUrl: http://127.0.0.1:8082/health
                versionPointer: /build/version
                work: /srv/internal
            """;

    @TempDir
    Path directory;

    @Test
    void whatStandsAtTheTopHoldsForEveryEnvironment() throws IOException {
        List<EnvironmentSettings> all = read("agent.yaml", YAML);
        EnvironmentSettings dev = all.get(0);
        assertEquals("shop-dev", dev.name());
        assertEquals(directory.resolve("work/shop-dev"), dev.work());
        assertEquals(directory.resolve("hooks/service.sh"), dev.hook());
        assertEquals(directory.resolve("shop-dev.token"), dev.tokenFile());
        assertEquals("/version", dev.versionPointer());
        assertEquals(Duration.ofMinutes(15), dev.timeouts().hook());
        assertEquals(Duration.ofSeconds(10), dev.timeouts().observe());
        assertEquals(Duration.ofSeconds(25), dev.timeouts().poll());
    }

    @Test
    void anEnvironmentsOwnSettingsWin() throws IOException {
        EnvironmentSettings internal = read("agent.yaml", YAML).get(1);
        assertEquals("/build/version", internal.versionPointer());
        assertEquals(Path.of("/srv/internal"), internal.work());
        assertEquals("SHOP_TOKEN", internal.tokenVariable());
    }

    @Test
    void propertiesSayTheSame() throws IOException {
        EnvironmentSettings dev = read("agent.properties", """
                        server=https://ringway.example.com
                        work=/srv/ringway
                        timeouts.hook=15m
                        environments.shop-dev.tokenFile=shop-dev.token
                        environments.shop-dev.hook=hook.sh
                        environments.shop-dev.healthUrl=http://127.0.0.1:8081/health
                        """).get(0);
        assertEquals(Path.of("/srv/ringway/shop-dev"), dev.work());
        assertEquals(Duration.ofMinutes(15), dev.timeouts().hook());
    }

    @Test
    void optionsWinOverTheFileAndCanChooseOneEnvironment() throws IOException {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        options.put("name", "shop-internal").put("server", "http://127.0.0.1:8080");
        Files.writeString(directory.resolve("agent.yaml"), YAML);
        List<EnvironmentSettings> all = new SettingsFile().read(directory.resolve("agent.yaml"), options);
        assertEquals(1, all.size());
        assertEquals("http://127.0.0.1:8080", all.get(0).server().toString());
    }

    @Test
    void aMistakeIsSaidInWords() {
        assertSaid("needs `server`", YAML.replace("server: https", "server: ftp"));
        assertSaid("needs `tokenFile` or `tokenVariable`", YAML.replace("    tokenFile: shop-dev.token\n", ""));
        assertSaid("needs `hook`", YAML.replace("hook: hooks/service.sh\n", ""));
        assertSaid("\"soon\" is no duration", YAML.replace("10s", "soon"));
        assertSaid("55s at most", YAML.replace("observe: 10s", "poll: 2m"));
        assertSaid("\"platfrom\"", "platfrom: linux\n" + YAML);
        assertSaid("No environment", "server: https://ringway.example.com\n");
        assertSaid("is empty", "");
        assertSaid("directory of its own", YAML.replace("/srv/internal", "work/shop-dev"));
    }

    private void assertSaid(String words, String yaml) {
        InvalidSettings refused = assertThrows(InvalidSettings.class, () -> read("agent.yaml", yaml));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    private List<EnvironmentSettings> read(String name, String content) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content);
        return new SettingsFile().read(file, JsonNodeFactory.instance.objectNode());
    }
}
