package dev.ringway.api.shared;

import dev.ringway.shared.Sha256;
import dev.ringway.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;

/** Sends a stored file with its digest as strong entity tag. */
@ApplicationScoped
public class FileAnswer {
    @Inject
    private FileStore store;

    public void send(HttpServletResponse response, String name, Sha256 digest, long size) throws IOException {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(size);
        response.setHeader("ETag", "\"sha256-" + digest + "\"");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        Files.copy(store.pathOf(digest), response.getOutputStream());
    }
}
