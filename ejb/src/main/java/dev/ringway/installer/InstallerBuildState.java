package dev.ringway.installer;

/** Where the build of a release's installers is in its life. */
public enum InstallerBuildState {
    /** Waits for a server to take it up. */
    QUEUED,
    /** A server is at it, and says so again and again. */
    BUILDING,
    /** The installers are there and offered. */
    AVAILABLE,
    /** It did not work; may be tried again. */
    FAILED,
    /** PRODUCTION went back to another release; offered again if this one returns. */
    WITHDRAWN
}
