package dev.ringway.api.shared;

import dev.ringway.shared.TraceId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.MDC;

/** Around everything: names the request in the log, and turns whatever is thrown into a problem. */
public class AnswerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        MDC.put(TraceId.LOG_KEY, Trace.of(request).hex());
        response.setHeader(TraceId.HEADER, Trace.of(request).hex());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            ProblemAnswer.of(e, request).write(response);
        } finally {
            MDC.remove(TraceId.LOG_KEY);
        }
    }
}
