package dev.ringway.agent;

import java.nio.file.Path;

/** Another agent already serves this work directory. */
final class DirectoryInUse extends RuntimeException {
    DirectoryInUse(Path work) {
        super("Another agent already serves the work directory " + work + ".");
    }
}
