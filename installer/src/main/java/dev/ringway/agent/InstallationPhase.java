package dev.ringway.agent;

/** How far an installation has come, as far as a restart needs to know it. */
enum InstallationPhase {
    /** The hook runs, or ran when the agent ended. */
    HOOK_STARTED,
    /** The hook succeeded; the running product has not confirmed its version yet. */
    HOOK_FINISHED,
    /** The result is known, the server may not know it yet. */
    DECIDED,
    /** The server has acknowledged the result. */
    REPORTED,
    /** The server has closed the deployment; its work was dropped. */
    CLOSED;

    boolean isOver() {
        return this == REPORTED || this == CLOSED;
    }
}
