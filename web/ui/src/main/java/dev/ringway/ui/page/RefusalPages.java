package dev.ringway.ui.page;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.TraceId;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
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

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException {
        Optional<DomainException> refusal = causes(e, DomainException.class);
        refusal.ifPresent(known -> request.setAttribute(SENTENCE, known.getMessage()));
        PageProblem problem = refusal.map(known -> PageProblem.of(known.code())).orElseGet(() -> unforeseen(e));
        if (problem == PageProblem.UNEXPECTED) {
            LOG.errorf(e, "page failed method=%s path=%s", request.getMethod(), request.getServletPath());
        }
        request.setAttribute(PROBLEM, problem);
        response.sendError(problem.status());
    }

    private static PageProblem unforeseen(Exception e) {
        return causes(e, ViewExpiredException.class).isPresent() ? PageProblem.EXPIRED : PageProblem.UNEXPECTED;
    }

    static <T extends Throwable> Optional<T> causes(Throwable e, Class<T> type) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
