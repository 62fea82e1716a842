package dev.ringway.agent;

/** What the agent says about a deployment: its state, the version seen, why in words, and the end of the hook's log. */
record Report(ReportState state, String observedVersion, String message, String log) {

    static Report installing(String version) {
        return new Report(ReportState.INSTALLING, null, "Verified; the hook installs " + version + ".", null);
    }

    static Report succeeded(String version) {
        return new Report(ReportState.SUCCEEDED, version, "The running product answers " + version + ".", null);
    }

    static Report failed(String observedVersion, String message) {
        return new Report(ReportState.FAILED, observedVersion, message, null);
    }

    static Report errored(String message) {
        return new Report(ReportState.ERRORED, null, message, null);
    }

    Report withLog(String tail) {
        return new Report(state, observedVersion, message, tail);
    }
}
