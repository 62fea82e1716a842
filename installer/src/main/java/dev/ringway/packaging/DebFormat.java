package dev.ringway.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;

/** Debian's binary package, format 2.0 (deb(5)): an ar of the version, the control files and the tree. */
final class DebFormat implements FormatWriter {

    private static final int REGULAR_FILE = 0100644;

    @Override
    public String fileName(PackagingOrder order) {
        PackagingSpecification specification = order.specification();
        return "%s_%s_%s.deb"
                .formatted(specification.packageName(), order.debianVersion().text(), specification.architecture());
    }

    @Override
    public void write(PackageContents contents, OutputStream out) throws IOException {
        byte[] formatVersion = "2.0\n".getBytes(StandardCharsets.US_ASCII);
        GzipFile control = new DebControl(contents).archive();
        GzipFile data = data(contents);
        ArArchiveOutputStream ar = new ArArchiveOutputStream(out);
        member(ar, contents, "debian-binary", formatVersion.length, content -> content.write(formatVersion));
        member(ar, contents, "control.tar.gz", control.size(), control::writeTo);
        member(ar, contents, "data.tar.gz", data.size(), data::writeTo);
        ar.finish();
    }

    private static GzipFile data(PackageContents contents) throws IOException {
        TarballWriter tar = new TarballWriter(contents.time());
        contents.writeTree(tar, ".");
        return tar.finish();
    }

    private static void member(
            ArArchiveOutputStream ar, PackageContents contents, String name, long size, DeflatedPiece.Content content)
            throws IOException {
        ar.putArchiveEntry(new ArArchiveEntry(
                name, size, 0, 0, REGULAR_FILE, contents.time().getEpochSecond()));
        content.writeTo(ar);
        ar.closeArchiveEntry();
    }
}
