package dev.ringway.api.download;

import dev.ringway.download.DownloadDesk;
import dev.ringway.shared.Json;
import dev.ringway.shared.Page;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lists the installers the caller may fetch. */
@WebServlet(urlPatterns = "/v1/downloads", asyncSupported = true)
public class OffersServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DownloadDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        Json.MAPPER.writeValue(response.getOutputStream(), new Page<>(desk.list(), null));
    }
}
