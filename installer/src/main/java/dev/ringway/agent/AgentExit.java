package dev.ringway.agent;

/** How the agent's process ends; of several environments the worst end counts. */
enum AgentExit {
    /** Everything was served. */
    DONE(0),
    /** An installation FAILED or ERRORED. */
    INSTALLATION_FAILED(1),
    /** The configuration or the command line cannot be used. */
    WRONG_CONFIGURATION(2),
    /** Another agent serves a work directory. */
    DIRECTORY_IN_USE(3),
    /** The server did not answer, or refused the token. */
    SERVER_NOT_REACHED(4),
    /** A fault of the agent itself. */
    UNEXPECTED(5);

    private final int code;

    AgentExit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    AgentExit orWorse(AgentExit other) {
        return other.code > code ? other : this;
    }
}
