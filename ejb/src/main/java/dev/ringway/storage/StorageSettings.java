package dev.ringway.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept: the directory named by RINGWAY_STORAGE. */
@ApplicationScoped
public class StorageSettings {
    public Path directory() {
        String fallback = System.getProperty("java.io.tmpdir") + "/ringway-storage";
        return Path.of(Optional.ofNullable(System.getenv("RINGWAY_STORAGE")).orElse(fallback));
    }
}
