package dev.ringway.bench;

import dev.ringway.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Random;

/** A file of bytes that do not repeat, and its digest. */
record BigFile(Path path, Sha256 sha256, long size) {
    static final long MEGABYTE = 1_000_000;

    /** Of at least so many megabytes, in whole pieces; the same seed gives the same file. */
    static BigFile create(Path path, long megabytes, long seed) throws IOException {
        MessageDigest hash = Sha256.newDigest();
        Random random = new Random(seed);
        byte[] piece = new byte[(int) MEGABYTE];
        try (FileChannel file = open(path)) {
            for (long written = 0; written < megabytes; written++) {
                random.nextBytes(piece);
                hash.update(piece);
                writeFully(file, ByteBuffer.wrap(piece));
            }
        }
        return new BigFile(path, Sha256.of(hash.digest()), megabytes * MEGABYTE);
    }

    /** The least that taking in a file can cost: one thread that hashes while it copies, and one fsync. */
    void hashAndCopy(Path target) throws IOException {
        MessageDigest hash = Sha256.newDigest();
        byte[] buffer = new byte[256 * 1024];
        try (InputStream in = Files.newInputStream(path);
                FileChannel out = open(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.update(buffer, 0, read);
                writeFully(out, ByteBuffer.wrap(buffer, 0, read));
            }
            out.force(true);
        }
        Files.delete(target);
        if (!Sha256.of(hash.digest()).equals(sha256)) {
            throw new IllegalStateException(path + " has changed");
        }
    }

    void delete() throws IOException {
        Files.delete(path);
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    private static void writeFully(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
