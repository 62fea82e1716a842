package dev.ringway.shared;

import java.util.Locale;

/** Every kind of refusal a caller can meet; doors translate it, once, into their own answer. */
public enum ProblemCode {
    INVALID_INPUT,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    ALREADY_EXISTS,
    CONTENT_DIFFERS,
    ILLEGAL_MOVE,
    GATE_CLOSED,
    EVIDENCE_CHANGED,
    RELEASE_REJECTED,
    DEPLOYMENT_CLOSED,
    FOUR_EYES,
    STALE,
    PRECONDITION_REQUIRED,
    DIGEST_MISMATCH,
    TOO_LARGE,
    GONE,
    STORE_FULL,
    FILE_MISSING(60),
    BUSY(5);

    private final int secondsToWait;

    ProblemCode() {
        this(0);
    }

    ProblemCode(int secondsToWait) {
        this.secondsToWait = secondsToWait;
    }

    /** After so many seconds the very same may work; 0 where waiting alone does not help. */
    public int secondsToWait() {
        return secondsToWait;
    }

    /** The code as it appears in answers: lower case, words joined by hyphens. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
