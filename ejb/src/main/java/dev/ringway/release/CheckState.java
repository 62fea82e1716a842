package dev.ringway.release;

/** How far a check has come. */
public enum CheckState {
    QUEUED,
    RUNNING,
    PASSED,
    FAILED,
    SKIPPED
}
