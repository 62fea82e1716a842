package dev.ringway.api.shared;

import dev.ringway.storage.FileDispatch;
import dev.ringway.storage.FileReply;
import dev.ringway.storage.FileRequest;
import dev.ringway.storage.OfferedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request for a stored file that is not recorded. */
@ApplicationScoped
public class FileAnswer {
    @Inject
    private FileDispatch files;

    public void send(HttpServletRequest request, OfferedFile file, HttpServletResponse response) throws IOException {
        FileReply reply = files.reply(FileRequest.of(request.getMethod(), request::getHeader), file);
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        files.send(reply, file, response.getOutputStream(), piece -> {});
    }
}
