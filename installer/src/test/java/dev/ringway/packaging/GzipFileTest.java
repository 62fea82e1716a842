package dev.ringway.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipFileTest {

    @Test
    void piecesDeflatedApartReadAsOneFile() throws IOException {
        byte[] text = "ring after ring ".repeat(5000).getBytes();
        byte[] noise = noise(300_000);
        GzipFile gzip = new GzipFile(List.of(piece(text), piece(new byte[0]), piece(noise), piece(text)));
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (byte[] part : List.of(text, noise, text)) expected.write(part);
        assertArrayEquals(expected.toByteArray(), unpacked(gzip));
    }

    @Test
    void theSizeIsKnownBeforeAnythingIsWritten() throws IOException {
        GzipFile gzip = new GzipFile(List.of(piece(noise(1000))));
        assertEquals(written(gzip).length, gzip.size());
    }

    @Test
    void checksumsOfNeighboursAddUpToTheChecksumOfBoth() {
        byte[] bytes = noise(70_001);
        for (int cut : List.of(0, 1, 2, 511, 32_768, 70_000, 70_001)) {
            byte[] first = Arrays.copyOf(bytes, cut);
            byte[] second = Arrays.copyOfRange(bytes, cut, bytes.length);
            assertEquals(crc32(bytes), Crc32Sum.of(crc32(first), crc32(second), second.length));
        }
    }

    private static DeflatedPiece piece(byte[] bytes) throws IOException {
        ByteArrayOutputStream original = new ByteArrayOutputStream();
        original.write(bytes);
        return DeflatedPiece.of(original);
    }

    private static byte[] written(GzipFile gzip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        gzip.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] unpacked(GzipFile gzip) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(written(gzip))).readAllBytes();
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static long crc32(byte[] bytes) {
        CRC32 crc32 = new CRC32();
        crc32.update(bytes);
        return crc32.getValue();
    }
}
