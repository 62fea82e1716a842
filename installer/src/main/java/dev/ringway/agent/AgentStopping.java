package dev.ringway.agent;

/** Unwinds the work in progress because the agent was told to stop; what is on disk is enough to go on later. */
final class AgentStopping extends RuntimeException {
    AgentStopping() {
        super("The agent is stopping.", null, false, false);
    }
}
