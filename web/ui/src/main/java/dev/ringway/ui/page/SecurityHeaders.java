package dev.ringway.ui.page;

import dev.ringway.ui.access.OidcSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The headers of every answer; PrimeFaces adds a second policy with the nonce of each page, and both hold. */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** A form may lead to the identity provider, for that is where an ended session leads. */
    private static final String POLICY =
            "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self' " + OidcSettings.origin();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
