package dev.ringway.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Bytes deflated on their own and ended on a byte, so that pieces can be put one after another into one gzip file.
 *
 * @param content writes the deflated bytes
 * @param size of the deflated bytes
 * @param originalSize before deflating
 * @param crc32 of the original bytes
 */
record DeflatedPiece(Content content, long size, long originalSize, long crc32) {

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static DeflatedPiece of(ByteArrayOutputStream original) {
        byte[] bytes = original.toByteArray();
        byte[] deflated = DeflateBlock.deflate(bytes, new byte[0]);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new DeflatedPiece(out -> out.write(deflated), deflated.length, bytes.length, crc.getValue());
    }

    static DeflatedPiece inFile(Path file, long originalSize, long crc32) throws IOException {
        return new DeflatedPiece(out -> Files.copy(file, out), Files.size(file), originalSize, crc32);
    }
}
