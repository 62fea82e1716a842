package dev.ringway.ui.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Ends the session here and at the identity provider. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String endSession = endSessionOf(request);
        request.logout();
        request.getSession().invalidate();
        response.sendRedirect(endSession);
    }

    private static String endSessionOf(HttpServletRequest request) {
        String back = request.getRequestURL().toString().replace("/sign-out", "/signed-out");
        String url = OidcSettings.endSession() + "?client_id=" + encoded(OidcSettings.client())
                + "&post_logout_redirect_uri=" + encoded(back);
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            return url + "&id_token_hint="
                    + encoded(principal.getOidcSecurityContext().getIDTokenString());
        }
        return url;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
