package dev.ringway.agent;

/** What a report can say about a deployment. */
enum ReportState {
    /** The file is verified and the hook is about to run. */
    INSTALLING,
    /** The running product answers the wanted version. */
    SUCCEEDED,
    /** The product said no: its hook failed, or it does not answer the wanted version. */
    FAILED,
    /** Something technical was in the way: a wrong digest, a full disk, a missing file. */
    ERRORED
}
