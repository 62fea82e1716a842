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
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** Sends stored files, whole or the part that is asked for (RFC 9110, 14), with their digest as strong entity tag. */
@ApplicationScoped
public class FileAnswer {
    private static final long CHUNK = 1024L * 1024;

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

    /** Sends the answer and tells how many bytes of the file went out. */
    public long send(FileReply reply, OfferedFile file, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        return reply.hasBody() ? copy(reply, file, response.getOutputStream()) : 0;
    }

    private long copy(FileReply reply, OfferedFile file, OutputStream body) throws IOException {
        WritableByteChannel target = Channels.newChannel(body);
        long sent = 0;
        try (FileChannel bytes = FileChannel.open(store.pathOf(file.sha256()))) {
            while (sent < reply.length()) {
                sent += bytes.transferTo(reply.offset() + sent, Math.min(CHUNK, reply.length() - sent), target);
            }
        }
        return sent;
    }
}
