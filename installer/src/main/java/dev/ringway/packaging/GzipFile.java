package dev.ringway.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** One gzip file (RFC 1952) put together from deflated pieces; its header holds neither time nor name. */
record GzipFile(List<DeflatedPiece> pieces) {

    private static final byte UNKNOWN_SYSTEM = (byte) 255;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, UNKNOWN_SYSTEM};
    private static final byte[] EMPTY_LAST_BLOCK = {3, 0};
    private static final int TRAILER_SIZE = 8;

    long size() {
        long deflated = pieces.stream().mapToLong(DeflatedPiece::size).sum();
        return HEADER.length + deflated + EMPTY_LAST_BLOCK.length + TRAILER_SIZE;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(HEADER);
        for (DeflatedPiece piece : pieces) piece.content().writeTo(out);
        out.write(EMPTY_LAST_BLOCK);
        out.write(trailer());
    }

    private byte[] trailer() {
        long crc32 = 0;
        long originalSize = 0;
        for (DeflatedPiece piece : pieces) {
            crc32 = Crc32Sum.of(crc32, piece.crc32(), piece.originalSize());
            originalSize += piece.originalSize();
        }
        return ByteBuffer.allocate(TRAILER_SIZE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) crc32)
                .putInt((int) originalSize)
                .array();
    }
}
