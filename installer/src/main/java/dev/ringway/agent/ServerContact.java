package dev.ringway.agent;

/** Says once that the server was lost, and once that it was found again. */
final class ServerContact {
    private final AgentLog log;
    private String trouble;

    ServerContact(AgentLog log) {
        this.log = log;
    }

    synchronized void found() {
        if (trouble != null) {
            log.info("server reached again");
        }
        trouble = null;
    }

    synchronized void lost(String reason) {
        if (trouble == null) {
            log.warn("server not reached, retrying", "reason", reason);
        }
        trouble = reason;
    }

    /** A refused token needs a person, so every new reason is worth a line. */
    synchronized void refused(String reason) {
        if (!reason.equals(trouble)) {
            log.error("token refused, retrying slowly", "reason", reason);
        }
        trouble = reason;
    }
}
