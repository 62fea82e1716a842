package dev.ringway.api.platform;

import dev.ringway.platform.Readiness;
import dev.ringway.shared.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Alive: the server answers. Ready: its database answers, too, and has the right schema. */
@WebServlet(
        urlPatterns = {"/health/live", "/health/ready"},
        asyncSupported = true)
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = request.getServletPath().endsWith("/ready");
        HealthView view = new HealthView("UP", ready ? readiness.schemaVersion() : null);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(view));
    }
}
