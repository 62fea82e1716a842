package dev.ringway.ui.page;

import dev.ringway.shared.Explanation;
import dev.ringway.shared.TraceId;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Around every page: names the request in the log, and turns what could not be done into the page that says so. */
public class RefusalPages extends HttpFilter {
    static final String TRACE_ID = TraceId.class.getName();
    static final String PROBLEM = PageProblem.class.getName();
    static final String SENTENCE = "dev.ringway.sentence";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RefusalPages.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TraceId trace = trace(request);
        response.setHeader(TraceId.HEADER, trace.hex());
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            sayWhenToAskAgain(nameProblem(request), response);
            chain.doFilter(request, response);
            return;
        }
        MDC.put(TraceId.LOG_KEY, trace.hex());
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            answer(request, response, e);
        } finally {
            MDC.remove(TraceId.LOG_KEY);
        }
    }

    /** The problem page that a request ends with has the trace of that request. */
    private static TraceId trace(HttpServletRequest request) {
        TraceId known = (TraceId) request.getAttribute(TRACE_ID);
        TraceId trace = known == null ? TraceId.of(request.getHeader("traceparent")) : known;
        request.setAttribute(TRACE_ID, trace);
        return trace;
    }

    /** What the server refused by itself has only a status. */
    private static PageProblem nameProblem(HttpServletRequest request) {
        PageProblem known = (PageProblem) request.getAttribute(PROBLEM);
        if (known != null) {
            return known;
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        PageProblem named = PageProblem.ofStatus(status);
        request.setAttribute(PROBLEM, named);
        return named;
    }

    private static void sayWhenToAskAgain(PageProblem problem, HttpServletResponse response) {
        if (problem.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(problem.retryAfter()));
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException {
        Optional<Explanation> known = Explanation.of(e);
        known.ifPresent(explanation -> request.setAttribute(SENTENCE, explanation.sentence()));
        PageProblem problem =
                known.map(explanation -> PageProblem.of(explanation.code())).orElseGet(() -> unforeseen(e, request));
        if (problem == PageProblem.UNEXPECTED) {
            LOG.errorf(e, "page failed method=%s path=%s", request.getMethod(), request.getServletPath());
        }
        request.setAttribute(PROBLEM, problem);
        response.sendError(problem.status());
    }

    /** A form whose page is not there any more, or that says it never had one. */
    private static PageProblem unforeseen(Throwable e, HttpServletRequest request) {
        boolean expired = Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(ViewExpiredException.class::isInstance);
        boolean forged = "stateless".equals(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM));
        return expired || forged ? PageProblem.EXPIRED : PageProblem.UNEXPECTED;
    }
}
