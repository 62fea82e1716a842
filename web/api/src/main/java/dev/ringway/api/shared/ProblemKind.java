package dev.ringway.api.shared;

import dev.ringway.shared.ProblemCode;
import java.util.Locale;

/**
 * How a kind of refusal looks over HTTP.
 *
 * @param retryAfter seconds after which to ask again; 0 where waiting alone does not help
 */
public record ProblemKind(String code, int status, int retryAfter) {
    public static final ProblemKind METHOD_NOT_ALLOWED = new ProblemKind("method-not-allowed", 405, 0);
    public static final ProblemKind NOT_ACCEPTABLE = new ProblemKind("not-acceptable", 406, 0);
    public static final ProblemKind UNSUPPORTED_MEDIA_TYPE = new ProblemKind("unsupported-media-type", 415, 0);
    public static final ProblemKind INTERNAL_ERROR = new ProblemKind("internal-error", 500, 0);

    private static final String TYPE = "tag:ringway.dev,2026:problem:";

    /** The one table from refusals to statuses (RFC 9110, 6585 and 4918). */
    public static ProblemKind of(ProblemCode code) {
        return new ProblemKind(code.text(), status(code), code.secondsToWait());
    }

    private static int status(ProblemCode code) {
        return switch (code) {
            case INVALID_INPUT -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN, FOUR_EYES -> 403;
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS,
                    CONTENT_DIFFERS,
                    ILLEGAL_MOVE,
                    GATE_CLOSED,
                    EVIDENCE_CHANGED,
                    RELEASE_REJECTED,
                    DEPLOYMENT_CLOSED -> 409;
            case GONE -> 410;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case DIGEST_MISMATCH -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case BUSY, FILE_MISSING -> 503;
            case STORE_FULL -> 507;
        };
    }

    String type() {
        return TYPE + code;
    }

    /** The code in words: {@code not-found} reads "Not found". */
    String title() {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
