package dev.ringway.ui.page;

import dev.ringway.shared.ProblemCode;
import java.util.Arrays;

/** Why a page cannot be shown: the status it answers with, and its icon; its words stand in the bundle. */
public enum PageProblem {
    SIGN_IN(401, "blocked"),
    FORBIDDEN(403, "blocked"),
    NOT_FOUND(404, "none"),
    INVALID(400, "warning"),
    CONFLICT(409, "warning"),
    GONE(410, "none"),
    EXPIRED(410, "waiting"),
    LENGTH_UNKNOWN(411, "warning"),
    CHANGED(412, "waiting"),
    TOO_LARGE(413, "warning"),
    DAMAGED(422, "warning"),
    BUSY(503, "waiting", ProblemCode.BUSY.secondsToWait()),
    FILE_MISSING(503, "warning", ProblemCode.FILE_MISSING.secondsToWait()),
    STORE_FULL(507, "warning"),
    UNEXPECTED(500, "warning");

    private final int status;
    private final String icon;
    private final int retryAfter;

    PageProblem(int status, String icon) {
        this(status, icon, 0);
    }

    PageProblem(int status, String icon, int retryAfter) {
        this.status = status;
        this.icon = icon;
        this.retryAfter = retryAfter;
    }

    static PageProblem of(ProblemCode code) {
        return switch (code) {
            case INVALID_INPUT -> INVALID;
            case UNAUTHENTICATED -> SIGN_IN;
            case FORBIDDEN, FOUR_EYES -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
            case ALREADY_EXISTS,
                    CONTENT_DIFFERS,
                    ILLEGAL_MOVE,
                    GATE_CLOSED,
                    EVIDENCE_CHANGED,
                    RELEASE_REJECTED,
                    DEPLOYMENT_CLOSED -> CONFLICT;
            case GONE -> GONE;
            case STALE, PRECONDITION_REQUIRED -> CHANGED;
            case TOO_LARGE -> TOO_LARGE;
            case DIGEST_MISMATCH -> DAMAGED;
            case BUSY -> BUSY;
            case STORE_FULL -> STORE_FULL;
            case FILE_MISSING -> FILE_MISSING;
        };
    }

    /** What the server refuses by itself, before any page is asked. */
    static PageProblem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? NOT_FOUND : UNEXPECTED);
    }

    int status() {
        return status;
    }

    /** Seconds after which to ask again; 0 where waiting alone does not help. */
    int retryAfter() {
        return retryAfter;
    }

    public String icon() {
        return icon;
    }
}
