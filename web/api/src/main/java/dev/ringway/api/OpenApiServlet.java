package dev.ringway.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Gives the description of the API (OpenAPI 3.1), which a test holds against the code. */
@WebServlet(urlPatterns = "/v1/openapi.json", asyncSupported = true)
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        try (InputStream document = OpenApiServlet.class.getResourceAsStream("/openapi.json")) {
            document.transferTo(response.getOutputStream());
        }
    }
}
