package dev.ringway.api.download;

import dev.ringway.download.InstallerDelivery;
import dev.ringway.download.PreparedDelivery;
import dev.ringway.installer.InstallerId;
import dev.ringway.storage.FileRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends installers: whole, or going on where an earlier try broke off. */
@WebServlet(urlPatterns = "/v1/downloads/*", asyncSupported = true)
public class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient InstallerDelivery installers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InstallerId id = InstallerId.of(request.getPathInfo().substring(1));
        PreparedDelivery delivery = installers.prepare(id, FileRequest.of(request.getMethod(), request::getHeader));
        response.setStatus(delivery.reply().status());
        delivery.reply().headers().forEach(response::setHeader);
        installers.send(delivery, response.getOutputStream());
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
