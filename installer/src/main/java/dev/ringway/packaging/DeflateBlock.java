package dev.ringway.packaging;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Deflates one block on its own core; what it may refer back to is handed over (RFC 1951, as pigz does). */
final class DeflateBlock {

    static final int SIZE = 256 * 1024;

    private static final int LEVEL = 6;
    private static final int WINDOW = 32 * 1024;

    private DeflateBlock() {}

    /** The block ends on a whole byte and is not the last one of its stream. */
    static byte[] deflate(byte[] block, byte[] before) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            int window = Math.min(WINDOW, before.length);
            deflater.setDictionary(before, before.length - window, window);
            deflater.setInput(block);
            return drained(deflater, block.length);
        } finally {
            deflater.end();
        }
    }

    private static byte[] drained(Deflater deflater, int inputLength) {
        byte[] buffer = new byte[inputLength + inputLength / 1000 + 64];
        ByteArrayOutputStream out = null;
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        while (length == buffer.length) {
            if (out == null) out = new ByteArrayOutputStream(2 * length);
            out.write(buffer, 0, length);
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        }
        if (out == null) return Arrays.copyOf(buffer, length);
        out.write(buffer, 0, length);
        return out.toByteArray();
    }
}
