package dev.ringway.api.shared;

import dev.ringway.shared.TraceId;
import jakarta.servlet.http.HttpServletRequest;

/** The trace id of a request, wherever in the request's life one asks. */
public final class Trace {
    private static final String ATTRIBUTE = TraceId.class.getName();

    private Trace() {}

    /** The id the request came with (W3C Trace Context), or the one it was given here. */
    public static TraceId of(HttpServletRequest request) {
        TraceId known = (TraceId) request.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        TraceId found = TraceId.of(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }
}
