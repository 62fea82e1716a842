package dev.ringway.ui.live;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Shows a page that is only looked through for its regions: nothing of it stays in the session, where it would in time
 * push out the page that somebody is filling in, and it takes no message that is meant for the page that comes next.
 */
public class PassingView extends ExternalContextFactory {
    static final String HEADER = "Ringway-Regions";
    private static final String MESSAGES_FOR_THE_NEXT_PAGE = "csfcfc";

    public PassingView(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        ExternalContext whole = getWrapped().getExternalContext(context, request, response);
        boolean passing = request instanceof HttpServletRequest http
                && "GET".equals(http.getMethod())
                && http.getHeader(HEADER) != null;
        return passing ? new Forgetful(whole) : whole;
    }

    /** Its session is a map that is gone with the request, and it neither gets nor sets Mojarra's cookie of the flash. */
    private static final class Forgetful extends ExternalContextWrapper {
        private final Map<String, Object> session = new HashMap<>();

        Forgetful(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, Object> getSessionMap() {
            return session;
        }

        @Override
        public Map<String, Object> getRequestCookieMap() {
            Map<String, Object> cookies = new HashMap<>(super.getRequestCookieMap());
            cookies.remove(MESSAGES_FOR_THE_NEXT_PAGE);
            return cookies;
        }

        @Override
        public void addResponseCookie(String name, String value, Map<String, Object> properties) {
            if (!name.equals(MESSAGES_FOR_THE_NEXT_PAGE)) {
                super.addResponseCookie(name, value, properties);
            }
        }
    }
}
