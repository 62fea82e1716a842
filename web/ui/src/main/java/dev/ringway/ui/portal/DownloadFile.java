package dev.ringway.ui.portal;

import dev.ringway.download.DownloadDesk;
import dev.ringway.download.DownloadId;
import dev.ringway.download.OfferedInstaller;
import dev.ringway.installer.InstallerId;
import dev.ringway.storage.FileReply;
import dev.ringway.storage.FileRequest;
import dev.ringway.storage.FileStore;
import dev.ringway.storage.OfferedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Sends an installer to a signed-in person, whole or the part that is asked for (RFC 9110, 14). */
@WebServlet("/portal/downloads/file/*")
public class DownloadFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DownloadDesk desk;

    @Inject
    private transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InstallerId id = InstallerId.of(String.valueOf(request.getPathInfo()).substring(1));
        OfferedFile file = offered(desk.look(id));
        FileReply reply = FileReply.to(asked(request), file);
        DownloadId download = reply.hasBody() ? desk.open(id).id() : null;
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        if (download != null) {
            send(download, file, reply, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** What went out before a connection broke counts, too. */
    private void send(DownloadId download, OfferedFile file, FileReply reply, HttpServletResponse response)
            throws IOException {
        AtomicLong sent = new AtomicLong();
        try {
            store.send(file.sha256(), reply.offset(), reply.length(), response.getOutputStream(), sent::addAndGet);
        } finally {
            desk.sent(download, sent.get());
        }
    }

    private static FileRequest asked(HttpServletRequest request) {
        return new FileRequest(
                request.getMethod(),
                request.getHeader("Range"),
                request.getHeader("If-Range"),
                request.getHeader("If-Match"),
                request.getHeader("If-None-Match"));
    }

    private static OfferedFile offered(OfferedInstaller installer) {
        return new OfferedFile(installer.name(), installer.contentType(), installer.sha256(), installer.size());
    }
}
