package dev.ringway.api.access;

import dev.ringway.access.Actor;
import dev.ringway.access.CurrentActor;
import dev.ringway.access.TokenCheck;
import dev.ringway.access.Unauthenticated;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Finds out who is asking, before anything else happens; what they may do is decided elsewhere. */
public class Door extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private static final String ACCESS_TOKEN = "rw_";

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient TokenCheck accessTokens;

    @Inject
    private transient PersonTokens personTokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        current.enter(actorOf(request.getHeader("Authorization")));
        chain.doFilter(request, response);
    }

    private Actor actorOf(String authorization) {
        if (authorization == null) {
            return Actor.NOBODY;
        }
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new Unauthenticated();
        }
        String token = authorization.substring(BEARER.length()).trim();
        if (token.startsWith(ACCESS_TOKEN)) {
            return accessTokens.actorOf(token).orElseThrow(Unauthenticated::new);
        }
        return personTokens.actorOf(token);
    }
}
