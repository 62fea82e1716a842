package dev.ringway.packaging;

import java.io.IOException;
import java.io.InputStream;

/** Opens the artifact's bytes; asked once for each build, however many formats it makes. */
@FunctionalInterface
public interface ArtifactSource {

    InputStream open() throws IOException;
}
