package dev.ringway.agent;

/** What the running product answered when asked for its health and version. */
record Observation(String version, boolean healthy, String detail) {

    /** Whether the product runs this version and is well. */
    boolean shows(String wanted) {
        return healthy && wanted.equals(version);
    }
}
