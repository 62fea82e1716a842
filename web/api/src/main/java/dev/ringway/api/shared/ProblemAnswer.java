package dev.ringway.api.shared;

import dev.ringway.shared.Json;
import dev.ringway.shared.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** A problem with the headers that belong to it: the one shape of every answer that is a no. */
public record ProblemAnswer(Problem problem, Map<String, String> headers) {
    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    /** What the thrown thing means to the caller; only what is the server's own fault is logged. */
    public static ProblemAnswer of(Throwable thrown, HttpServletRequest request) {
        Refusal refusal = Refusal.of(thrown);
        if (refusal.isOurFault()) {
            LOG.error("request failed method=" + request.getMethod() + " path=" + request.getRequestURI(), thrown);
        }
        return of(refusal, request);
    }

    static ProblemAnswer of(Refusal refusal, HttpServletRequest request) {
        ProblemKind kind = refusal.kind();
        Problem problem = new Problem(
                kind.type(),
                kind.title(),
                kind.status(),
                refusal.detail(),
                kind.code(),
                Trace.of(request).hex(),
                refusal.errors());
        return new ProblemAnswer(problem, headers(kind, request));
    }

    private static Map<String, String> headers(ProblemKind kind, HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.put(TraceId.HEADER, Trace.of(request).hex());
        if (kind.status() == 401) {
            boolean sentSomething = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
            headers.put(
                    HttpHeaders.WWW_AUTHENTICATE,
                    sentSomething ? "Bearer realm=\"ringway\", error=\"invalid_token\"" : "Bearer realm=\"ringway\"");
        }
        if (kind.retryAfter() > 0) {
            headers.put(HttpHeaders.RETRY_AFTER, String.valueOf(kind.retryAfter()));
        }
        return headers;
    }

    public String json() {
        return Json.write(problem);
    }

    /** For servlets; an answer that has already begun can only be broken off. */
    public void write(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("The answer had begun when it failed: " + problem.detail());
        }
        response.reset();
        response.setStatus(problem.status());
        headers.forEach(response::setHeader);
        byte[] body = json().getBytes(StandardCharsets.UTF_8);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
