package dev.ringway.ui.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;

/** When the request for a page came in: what changed after that may be missing on the page. */
@Named
@ApplicationScoped
public class Arrival {
    private static final String AT = Arrival.class.getName();

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    void note(@Observes @Initialized(RequestScoped.class) ServletRequest arriving) {
        arriving.setAttribute(AT, clock.instant());
    }

    /** In milliseconds, as the ids of the stream's events. */
    public long getMillis() {
        return ((Instant) request.getAttribute(AT)).toEpochMilli();
    }
}
