package dev.ringway.packaging;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one kind of installer; a new format is one more class like this and one more line in InstallerFormat. */
interface FormatWriter {

    String fileName(PackagingOrder order);

    void write(PackageContents contents, OutputStream out) throws IOException;
}
