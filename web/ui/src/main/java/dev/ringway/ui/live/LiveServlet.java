package dev.ringway.ui.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The stream of events (WHATWG EventSource) that tells a page that something it may show has changed. */
@WebServlet(urlPatterns = "/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Audiences audiences;

    @Inject
    private transient LiveStreams streams;

    @Inject
    private transient LivePulse pulse;

    @Inject
    private transient Clock clock;

    /** 204 tells the browser to come back no more by itself. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        boolean welcome = session != null && !streams.isFull();
        Optional<Audience> audience = welcome ? audiences.ofReader() : Optional.empty();
        if (audience.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        LiveStream stream = new LiveStream(request.startAsync(), audience.get(), session.getId(), clock.instant());
        pulse.watch(stream, session.getId(), since(request));
    }

    /** Nobody would read a stream without its events. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** When the browser last heard something, or when its page was made. */
    private static Instant since(HttpServletRequest request) {
        String lastHeard = request.getHeader("Last-Event-ID");
        String text = lastHeard == null ? request.getParameter("since") : lastHeard;
        return text != null && text.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(text)) : Instant.EPOCH;
    }
}
