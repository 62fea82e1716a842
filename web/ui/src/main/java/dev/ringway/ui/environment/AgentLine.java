package dev.ringway.ui.environment;

import dev.ringway.environment.EnvironmentView;
import dev.ringway.ui.page.Words;

/** The lines that start an agent beside an environment: its token into a file of its own, then the agent itself. */
public record AgentLine(String server, EnvironmentView environment) {
    /** Without its token, for a machine that has it already. */
    public String start() {
        return Words.get("agentStart", server, environment.key(), environment.product());
    }

    public String startWith(String secret) {
        return Words.get("agentTokenFile", environment.key(), secret) + "\n" + start();
    }
}
