package dev.ringway.api.deployment;

import dev.ringway.api.shared.JsonBody;
import dev.ringway.environment.EnvironmentRegistry;
import dev.ringway.environment.Observation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes in what agents observe of the running product. */
@WebServlet(urlPatterns = "/v1/agent/observations", asyncSupported = true)
public class ObservationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnvironmentRegistry registry;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        registry.observe(JsonBody.read(request.getInputStream(), Observation.class));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
