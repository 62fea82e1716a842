package dev.ringway.storage;

import io.undertow.io.BufferWritableOutputStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Sends stored files, whole or the part that is asked for (RFC 9110, 14), with their digest as strong entity tag. */
@ApplicationScoped
public class FileDispatch {
    @Inject
    private FileStore store;

    /** How the request is to be answered; sends nothing yet, and refuses a file whose bytes are missing. */
    public FileReply reply(FileRequest request, OfferedFile file) {
        store.demand(file.sha256(), file.size());
        return FileReply.to(request, file);
    }

    /** Sends the bytes that the reply promises, by the kernel where the stream lets it (ADR 11), and tells after each piece of them how many it had. */
    public void send(FileReply reply, OfferedFile file, OutputStream out, LongConsumer sent) throws IOException {
        if (!reply.hasBody()) {
            return;
        }
        Path stored = store.pathOf(file.sha256());
        try (FilePart part = FilePart.open(stored, reply.offset(), reply.length(), sent)) {
            if (out instanceof BufferWritableOutputStream kernel) {
                kernel.transferFrom(part);
                return;
            }
            part.copyTo(Channels.newChannel(out));
        }
    }
}
