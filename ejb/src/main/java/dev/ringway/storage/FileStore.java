package dev.ringway.storage;

import dev.ringway.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.jboss.logging.Logger;

/** Keeps each file once, under its digest; a name that is visible is whole and durable. */
@ApplicationScoped
public class FileStore {
    private static final Logger LOG = Logger.getLogger(FileStore.class);
    private static final int BUFFER = 256 * 1024;

    @Inject
    private StorageSettings settings;

    /** Takes in a stream of exactly {@code size} bytes with the given digest, or keeps nothing of it. */
    public void take(InputStream bytes, Sha256 digest, long size) throws IOException {
        if (holds(digest)) {
            read(bytes, digest, size, (buffer, length) -> {});
            return;
        }
        Path incoming = null;
        try {
            incoming = Files.createTempFile(directory("incoming"), digest.hex() + "-", ".part");
            write(bytes, incoming, digest, size);
            publish(incoming, digest);
        } catch (IOException e) {
            if (isFull(e)) {
                throw new StoreFull();
            }
            throw e;
        } finally {
            discard(incoming);
        }
    }

    /** Takes in a file that was made here, by renaming it; the caller vouches for its digest. */
    public void adopt(Path file, Sha256 digest) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        publish(file, digest);
    }

    /** Refuses a file that is on record but not here; whoever finds it missing says so to those who can bring it back. */
    public void demand(Sha256 digest, long size) {
        if (!holds(digest) || sizeOf(digest) != size) {
            LOG.errorf("file missing sha256=%s path=%s: bring it back from the back-up", digest, pathOf(digest));
            throw new FileMissing(digest);
        }
    }

    private long sizeOf(Sha256 digest) {
        try {
            return Files.size(pathOf(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean holds(Sha256 digest) {
        return Files.isRegularFile(pathOf(digest));
    }

    public Path pathOf(Sha256 digest) {
        return settings.directory()
                .resolve("sha256")
                .resolve(digest.hex().substring(0, 2))
                .resolve(digest.hex());
    }

    /** A directory beside the files, on the same file system, for work in progress. */
    public Path directory(String name) throws IOException {
        return Files.createDirectories(settings.directory().resolve(name));
    }

    private static void write(InputStream bytes, Path incoming, Sha256 digest, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            read(bytes, digest, size, (buffer, length) -> {
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, length);
                while (chunk.hasRemaining()) {
                    channel.write(chunk);
                }
            });
            channel.force(true);
        }
    }

    /** Passes the bytes on while hashing them, and refuses those that are not the announced ones. */
    private static void read(InputStream bytes, Sha256 digest, long size, Sink sink) throws IOException {
        MessageDigest hash = Sha256.newDigest();
        byte[] buffer = new byte[BUFFER];
        long received = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            received += read;
            if (received > size) {
                throw new DigestMismatch(size, received);
            }
            hash.update(buffer, 0, read);
            sink.accept(buffer, read);
        }
        verify(hash, digest, size, received);
    }

    private static void verify(MessageDigest hash, Sha256 digest, long size, long received) {
        if (received != size) {
            throw new DigestMismatch(size, received);
        }
        Sha256 actual = Sha256.of(hash.digest());
        if (!actual.equals(digest)) {
            throw new DigestMismatch(digest, actual);
        }
    }

    private void publish(Path incoming, Sha256 digest) throws IOException {
        Path place = pathOf(digest);
        Files.createDirectories(place.getParent());
        Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static boolean isFull(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("No space left") || reason.contains("quota exceeded");
    }

    private static void discard(Path incoming) throws IOException {
        if (incoming != null) {
            Files.deleteIfExists(incoming);
        }
    }

    /** Where bytes go while they are hashed. */
    private interface Sink {
        void accept(byte[] buffer, int length) throws IOException;
    }
}
