package dev.ringway.agent;

/** How a run of the hook ended. */
record HookEnd(How how, int exitCode) {

    static HookEnd exited(int code) {
        return new HookEnd(How.EXITED, code);
    }

    static HookEnd timedOut() {
        return new HookEnd(How.TIMED_OUT, -1);
    }

    static HookEnd unknown() {
        return new HookEnd(How.UNKNOWN, -1);
    }

    /** The ways to end. */
    enum How {
        /** By itself, with an exit code. */
        EXITED,
        /** Killed by the agent when its time was over. */
        TIMED_OUT,
        /** Together with an earlier run of the agent; nobody saw how. */
        UNKNOWN
    }
}
