package dev.ringway.release;

/** What QA found of one work item. */
public enum Verdict {
    PASSED,
    FAILED,
    BLOCKED
}
