package dev.ringway.packaging;

import java.nio.file.Path;

/** An installer, complete on disk. */
public record BuiltInstaller(Path file, InstallerFormat format, long size, String sha256) {

    public String name() {
        return file.getFileName().toString();
    }
}
