package dev.ringway.ui.access;

import dev.ringway.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Enters the person whom the identity provider has signed in as the actor of the request. */
public class SignInDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            current.enter(
                    SignedInPerson.actor(principal.getOidcSecurityContext().getToken()));
        }
        chain.doFilter(request, response);
    }
}
