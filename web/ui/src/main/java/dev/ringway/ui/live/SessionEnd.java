package dev.ringway.ui.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Whoever signs out, or whose session ends, is told nothing more. */
@WebListener
public class SessionEnd implements HttpSessionListener {
    @Inject
    private LiveStreams streams;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        streams.endOf(event.getSession().getId());
    }
}
