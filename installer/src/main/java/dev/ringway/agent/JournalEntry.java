package dev.ringway.agent;

/** How far one assignment has come, with the digest of its file and, once known, its result. */
record JournalEntry(Assignment assignment, InstallationPhase phase, String sha256, Report report) {

    /** An assignment that ended before its hook. */
    static JournalEntry of(Assignment assignment) {
        return new JournalEntry(assignment, InstallationPhase.DECIDED, null, null);
    }

    static JournalEntry started(Assignment assignment, String sha256) {
        return new JournalEntry(assignment, InstallationPhase.HOOK_STARTED, sha256, null);
    }

    JournalEntry in(InstallationPhase next) {
        return new JournalEntry(assignment, next, sha256, report);
    }

    JournalEntry decided(Report result) {
        return new JournalEntry(assignment, InstallationPhase.DECIDED, sha256, result);
    }

    boolean knowsResult() {
        return report != null;
    }

    boolean installed() {
        return report != null && report.state() == ReportState.SUCCEEDED;
    }
}
