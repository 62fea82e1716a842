package dev.ringway.api.download;

import dev.ringway.api.shared.FileAnswer;
import dev.ringway.download.DownloadDesk;
import dev.ringway.download.DownloadId;
import dev.ringway.download.OfferedInstaller;
import dev.ringway.installer.InstallerId;
import dev.ringway.storage.FileReply;
import dev.ringway.storage.OfferedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Sends installers: whole, or going on where an earlier try broke off. */
@WebServlet(urlPatterns = "/v1/downloads/*", asyncSupported = true)
public class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DownloadDesk desk;

    @Inject
    private transient FileAnswer files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InstallerId id = InstallerId.of(request.getPathInfo().substring(1));
        OfferedFile file = offered(desk.look(id));
        FileReply reply = files.reply(request, file);
        if (!reply.hasBody()) {
            files.send(reply, file, response);
            return;
        }
        send(desk.open(id).id(), reply, file, response);
    }

    /** What went out before a connection broke counts, too. */
    private void send(DownloadId download, FileReply reply, OfferedFile file, HttpServletResponse response)
            throws IOException {
        AtomicLong sent = new AtomicLong();
        try {
            files.send(reply, file, response, sent::addAndGet);
        } finally {
            desk.sent(download, sent.get());
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static OfferedFile offered(OfferedInstaller installer) {
        return new OfferedFile(installer.name(), installer.contentType(), installer.sha256(), installer.size());
    }
}
