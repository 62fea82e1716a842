package dev.ringway.ui.page;

import dev.ringway.shared.DomainException;
import dev.ringway.shared.ProblemCode;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Turns what a page could not do into the problem page that says so; the trace id is in the log and on the page. */
public class RefusalPages extends HttpFilter {
    public static final String TRACE_ID = "dev.ringway.traceId";
    public static final String SENTENCE = "dev.ringway.sentence";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RefusalPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(TRACE_ID, newTraceId());
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            answer(request, response, e);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException {
        Optional<DomainException> refusal = causes(e, DomainException.class);
        if (refusal.isPresent()) {
            request.setAttribute(SENTENCE, refusal.get().getMessage());
            response.sendError(status(refusal.get().code()));
            return;
        }
        if (causes(e, ViewExpiredException.class).isPresent()) {
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        LOG.errorf(e, "page failed traceId=%s path=%s", request.getAttribute(TRACE_ID), request.getServletPath());
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static int status(ProblemCode code) {
        return switch (code) {
            case UNAUTHENTICATED, FORBIDDEN, FOUR_EYES -> HttpServletResponse.SC_FORBIDDEN;
            case INVALID_INPUT,
                    NOT_FOUND,
                    ALREADY_EXISTS,
                    CONTENT_DIFFERS,
                    ILLEGAL_MOVE,
                    GATE_CLOSED,
                    EVIDENCE_CHANGED,
                    RELEASE_REJECTED,
                    DEPLOYMENT_CLOSED,
                    STALE,
                    PRECONDITION_REQUIRED,
                    DIGEST_MISMATCH,
                    TOO_LARGE,
                    GONE -> HttpServletResponse.SC_NOT_FOUND;
            case STORE_FULL, BUSY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }

    static <T extends Throwable> Optional<T> causes(Throwable e, Class<T> type) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static String newTraceId() {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
