package dev.ringway.api.shared;

import dev.ringway.storage.FileReply;
import dev.ringway.storage.FileRequest;
import dev.ringway.storage.FileStore;
import dev.ringway.storage.OfferedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongConsumer;

/** Sends stored files, whole or the part that is asked for (RFC 9110, 14), with their digest as strong entity tag. */
@ApplicationScoped
public class FileAnswer {
    @Inject
    private FileStore store;

    /** How the request is to be answered; sends nothing yet. */
    public FileReply reply(HttpServletRequest request, OfferedFile file) {
        return FileReply.to(
                new FileRequest(
                        request.getMethod(),
                        request.getHeader("Range"),
                        request.getHeader("If-Range"),
                        request.getHeader("If-Match"),
                        request.getHeader("If-None-Match")),
                file);
    }

    /** Sends the answer, and tells after each piece of the file how many bytes it had. */
    public void send(FileReply reply, OfferedFile file, HttpServletResponse response, LongConsumer sent)
            throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        if (reply.hasBody()) {
            store.send(file.sha256(), reply.offset(), reply.length(), response.getOutputStream(), sent);
        }
    }

    public void send(FileReply reply, OfferedFile file, HttpServletResponse response) throws IOException {
        send(reply, file, response, piece -> {});
    }
}
