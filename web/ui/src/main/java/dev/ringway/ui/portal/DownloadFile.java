package dev.ringway.ui.portal;

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

/** Sends an installer to a signed-in person, whole or the part that is asked for (RFC 9110, 14). */
@WebServlet("/portal/downloads/file/*")
public class DownloadFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient InstallerDelivery installers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InstallerId id = InstallerId.of(String.valueOf(request.getPathInfo()).substring(1));
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
