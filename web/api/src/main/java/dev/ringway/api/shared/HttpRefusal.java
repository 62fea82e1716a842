package dev.ringway.api.shared;

import dev.ringway.shared.ProblemCode;
import java.util.List;

/** The refusals HTTP itself knows, before any service is asked. */
final class HttpRefusal {
    private HttpRefusal() {}

    static Refusal of(int status) {
        return switch (status) {
            case 401 -> Refusal.of(ProblemCode.UNAUTHENTICATED, "Sign in, or send a valid token.");
            case 403 -> Refusal.of(ProblemCode.FORBIDDEN, "You may not do this.");
            case 404 -> Refusal.of(ProblemCode.NOT_FOUND, "There is nothing at this address.");
            case 405, 501 -> own(ProblemKind.METHOD_NOT_ALLOWED, "This address does not know that method; see Allow.");
            case 406 -> own(ProblemKind.NOT_ACCEPTABLE, "None of the media types in Accept can be given here.");
            case 413 -> Refusal.of(ProblemCode.TOO_LARGE, "The body is larger than it may be.");
            case 415 -> own(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send the body as Content-Type: application/json.");
            case 503 ->
                Refusal.of(ProblemCode.BUSY, "The server cannot do this right now. Try again in a few seconds.");
            default ->
                status >= 400 && status < 500
                        ? Refusal.of(ProblemCode.INVALID_INPUT, "The request is not as HTTP or this address wants it.")
                        : own(
                                ProblemKind.INTERNAL_ERROR,
                                "Something went wrong in Ringway. The trace id finds it in the server's log.");
        };
    }

    private static Refusal own(ProblemKind kind, String detail) {
        return new Refusal(kind, detail, List.of());
    }
}
