package dev.ringway.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePartTest {
    private final AtomicLong sent = new AtomicLong();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void aFile(@TempDir Path directory) throws IOException {
        file = Files.writeString(directory.resolve("file"), "0123456789");
    }

    @Test
    void onlyThePartGoesOut() throws IOException {
        try (FilePart part = FilePart.open(file, 2, 5, sent::addAndGet)) {
            part.copyTo(Channels.newChannel(out));
        }
        assertEquals("23456", out.toString());
        assertEquals(5, sent.get());
    }

    @Test
    void whoAsksForMoreGetsNoMoreThanThePart() throws IOException {
        try (FilePart part = FilePart.open(file, 2, 5, sent::addAndGet)) {
            assertEquals(3, part.transferTo(4, 100, Channels.newChannel(out)));
        }
        assertEquals("456", out.toString());
    }

    @Test
    void theFirstPieceCanBeTakenToGoWithTheHeaders() throws IOException {
        ByteBuffer headers = ByteBuffer.allocate(100);
        headers.put("headers ".getBytes(StandardCharsets.US_ASCII));
        try (FilePart part = FilePart.open(file, 2, 5, sent::addAndGet)) {
            assertEquals(5, part.read(headers));
            assertEquals(-1, part.read(headers));
        }
        assertEquals("headers 23456", new String(headers.array(), 0, headers.position(), StandardCharsets.US_ASCII));
        assertEquals(5, sent.get());
    }

    @Test
    void whatWentOutBeforeABreakIsCounted() throws IOException {
        Files.write(file, new byte[100_000]);
        try (FilePart part = FilePart.open(file, 0, 100_000, sent::addAndGet)) {
            assertThrows(IOException.class, () -> part.copyTo(Channels.newChannel(new BreaksAfter(50_000))));
        }
        assertTrue(sent.get() > 0 && sent.get() <= 50_000, sent::toString);
    }

    @Test
    void aFileThatIsShorterThanItsRecordSaysIsNotSent() {
        assertThrows(EOFException.class, () -> FilePart.open(file, 2, 9, sent::addAndGet));
    }

    /** A connection that breaks. */
    private static final class BreaksAfter extends OutputStream {
        private int left;

        BreaksAfter(int bytes) {
            left = bytes;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("broken");
            }
        }
    }
}
