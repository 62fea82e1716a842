package dev.ringway.agent;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file on its way: takes the bytes of one answer after those it already has. */
final class PartFile {
    private final Path path;
    private final long size;
    private volatile long written;
    private volatile String trouble;

    PartFile(Path path, long size) throws IOException {
        this.path = path;
        this.size = size;
        this.written = Files.exists(path) ? Files.size(path) : 0;
        if (written > size) {
            discard();
        }
    }

    long written() {
        return written;
    }

    boolean complete() {
        return written == size && Files.exists(path);
    }

    /** What makes another attempt useless, in words. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    boolean hasDigest(String sha256) throws IOException {
        return FileDigest.of(path).equals(sha256);
    }

    /** To be asked after an answer that was not cut. */
    void refuseToBeShort() {
        if (trouble == null && written < size) {
            trouble = "the server ends it after " + written + " of " + size + " bytes";
        }
    }

    void discard() throws IOException {
        Files.deleteIfExists(path);
        written = 0;
    }

    /** Forces the bytes to the disk and puts the file in its final place. */
    void moveTo(Path file) throws IOException {
        try (FileOutputStream out = new FileOutputStream(path.toFile(), true)) {
            out.getFD().sync();
        }
        Durable.rename(path, file);
    }

    /** Where an answer's body goes: 206 continues the file, 200 starts it over, anything else is a problem to read. */
    BodySubscriber<byte[]> bodyOf(ResponseInfo answer) {
        if (answer.statusCode() != 200 && answer.statusCode() != 206) {
            return new LimitedBody();
        }
        if (answer.statusCode() == 206 && !continuesHere(answer)) {
            return refused("The server continues the file at another place than asked.");
        }
        try {
            if (answer.statusCode() == 200) {
                discard();
            }
            return new PartFileBody(new FileOutputStream(path.toFile(), true), this::append, this::failed);
        } catch (IOException e) {
            return refused(TechnicalFault.reason(e));
        }
    }

    private void append(FileOutputStream out, ByteBuffer buffer) throws IOException {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        if (written + bytes.length > size) {
            throw new IOException("the server sends more than the " + size + " bytes it announced");
        }
        out.write(bytes);
        written += bytes.length;
    }

    private void failed(IOException cause) {
        trouble = TechnicalFault.reason(cause);
    }

    private BodySubscriber<byte[]> refused(String words) {
        trouble = words;
        return BodySubscribers.replacing(new byte[0]);
    }

    private boolean continuesHere(ResponseInfo answer) {
        return answer.headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + written + "-"))
                .isPresent();
    }
}
