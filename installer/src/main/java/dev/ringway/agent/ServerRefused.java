package dev.ringway.agent;

/** The server's final no to one call, with its problem code and words (RFC 9457). */
final class ServerRefused extends RuntimeException {
    private static final String DEPLOYMENT_CLOSED = "deployment-closed";

    private final int status;
    private final String code;

    ServerRefused(int status, String code, String words) {
        super(words);
        this.status = status;
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether the deployment is gone or decided, so that repeating the call is useless. */
    boolean endsTheDeployment() {
        return status == 404 || status == 409 || status == 410;
    }

    /** Whether the deployment was cancelled, rejected or superseded, so that its work is to be dropped. */
    boolean closesTheDeployment() {
        return DEPLOYMENT_CLOSED.equals(code);
    }
}
