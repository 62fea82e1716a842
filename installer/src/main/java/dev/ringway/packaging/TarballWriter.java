package dev.ringway.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;

/** A tar in pieces: everything small is deflated here, the artifact's content comes in already deflated. */
final class TarballWriter {

    private static final int RECORD = TarConstants.DEFAULT_RCDSIZE;
    private static final int LONGEST_NAME = TarConstants.NAMELEN;

    private final Instant time;
    private final List<DeflatedPiece> pieces = new ArrayList<>();
    private ByteArrayOutputStream small = new ByteArrayOutputStream();

    TarballWriter(Instant time) {
        this.time = time;
    }

    void directory(String name) throws IOException {
        header(new TarArchiveEntry(name + "/", TarConstants.LF_DIR), 0, 0755);
    }

    void file(String name, int mode, byte[] content) throws IOException {
        header(new TarArchiveEntry(name, TarConstants.LF_NORMAL), content.length, mode);
        small.write(content);
        pad(content.length);
    }

    void artifact(String name, PackedArtifact artifact) throws IOException {
        header(new TarArchiveEntry(name, TarConstants.LF_NORMAL), artifact.size(), 0644);
        endPiece();
        pieces.add(artifact.deflated());
        pad(artifact.size());
    }

    GzipFile finish() throws IOException {
        small.write(new byte[2 * RECORD]);
        endPiece();
        return new GzipFile(List.copyOf(pieces));
    }

    private void endPiece() {
        pieces.add(DeflatedPiece.of(small));
        small = new ByteArrayOutputStream();
    }

    private void header(TarArchiveEntry entry, long size, int mode) throws IOException {
        byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
        if (name.length >= LONGEST_NAME) longName(name);
        entry.setMode(mode);
        writeHeader(entry, size);
    }

    /** GNU's way to carry a name of 100 bytes and more, which dpkg and every tar read. */
    private void longName(byte[] name) throws IOException {
        writeHeader(new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME), name.length + 1L);
        small.write(name);
        small.write(0);
        pad(name.length + 1L);
    }

    private void writeHeader(TarArchiveEntry entry, long size) throws IOException {
        entry.setSize(size);
        entry.setIds(0, 0);
        entry.setNames("root", "root");
        entry.setModTime(time.toEpochMilli());
        byte[] header = new byte[RECORD];
        entry.writeEntryHeader(header, ZipEncodingHelper.getZipEncoding("UTF-8"), true);
        small.write(header);
    }

    private void pad(long size) {
        int beyond = (int) (size % RECORD);
        if (beyond > 0) small.write(new byte[RECORD - beyond], 0, RECORD - beyond);
    }
}
