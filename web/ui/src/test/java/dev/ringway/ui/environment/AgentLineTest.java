package dev.ringway.ui.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ringway.environment.EnvironmentId;
import dev.ringway.environment.EnvironmentView;
import dev.ringway.product.Ring;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgentLineTest {
    private final EnvironmentView environment = new EnvironmentView(
            new EnvironmentId(new UUID(0, 1)),
            "shop",
            "acme-berlin",
            "ACME Berlin",
            Ring.PRODUCTION,
            "acme",
            "ACME Bank",
            2_300,
            null,
            null,
            null,
            null,
            0);

    @Test
    void theLinesArePastedAsTheyAre() {
        assertEquals("""
                (umask 077; printf '%s\\n' 'rw_agent_1' >acme-berlin.token)
                java -jar ringway-agent.jar --server https://ringway.example.com \\
                  --environment acme-berlin --token-file acme-berlin.token \\
                  --hook ./shop.sh --work ./work \\
                  --health-url http://127.0.0.1:8081/health \\
                  --version-pointer /version""", new AgentLine("https://ringway.example.com", environment).startWith("rw_agent_1"));
    }
}
